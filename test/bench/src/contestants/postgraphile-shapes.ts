/**
 * What PostGraphile gave, laid out as the hub's graph has it: for comparing answers, not while anything
 * is measured. A client would have to do this, or the like.
 */
export const SHAPES: Record<string, (data: never) => unknown> = {
  OneDonor: ({ donor }: { donor: Sourced }) => ({ donor: withPages(donor) }),
  FundingLinkage: linkage,
  StateBoard: board,
  RoadmapTree: tree,
};

type Row = Record<string, unknown>;
type Sourced = Row & { sources: Row[] };
type Place = { id: string; level: string; title: string | null; parent?: Place | null };

interface Linkage {
  country: Row;
  plan: { id: string; title: string; activities: Activity[] };
}

interface Activity {
  id: string;
  title: string;
  status: string;
  requiredAmount: string | null;
  requiredCurrency: string | null;
  links: { weight: string; basis: string; node: Place }[];
  allocations: { id: string; share: string | null; basis: string; amount: string | null; pledge: Pledge }[];
}

interface Pledge {
  id: string;
  title: string;
  currency: string | null;
  donors: { donor: Row }[];
}

function linkage({ country, plan: { id, title, activities } }: Linkage): unknown {
  return { country: { ...country, plan: { id, title, activities: { nodes: activities.map(activity) } } } };
}

function activity({ id, title, status, requiredAmount, requiredCurrency, links, allocations }: Activity): unknown {
  return {
    id,
    title,
    status,
    requirement: requiredAmount === null ? null : { amount: plain(requiredAmount), currency: requiredCurrency },
    roadmapLinks: links.map(({ weight, basis, node }) => ({ weight: plain(weight), basis, node: { id: node.id, title: node.title, path: pathTo(node) } })),
    allocations: allocations.map(({ id: part, share, basis, amount, pledge }) => ({
      id: part,
      share: share === null ? null : plain(share),
      basis,
      money: amount === null ? null : { amount: plain(amount), currency: pledge.currency },
      pledge: { id: pledge.id, title: pledge.title, donors: pledge.donors.map(({ donor }) => donor) },
    })),
  };
}

function pathTo({ id, level, title, parent }: Place): unknown[] {
  return [...(parent ? pathTo(parent) : []), { id, level, title }];
}

/** Without zeros that say nothing. */
function plain(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

interface Board {
  roadmap: { code: string; plans: { id: string; title: string; country: { iso3: string; name: string }; activities: Row }[] };
}

function board({ roadmap: { code, plans } }: Board): unknown {
  const countries = plans.map(({ country, ...plan }) => ({ ...country, plan }));
  return { roadmap: { code, countries: countries.sort((a, b) => compare(a.name, b.name)) } };
}

interface Tree {
  roadmap: Sourced & {
    code: string;
    custodianIds: string[];
    supporterCodes: string[];
    nodes: TreeNode[];
    alignments: (Sourced & { id: string; nodeId: string | null })[];
    indicators: (Sourced & { id: string; nodeId: string | null; instrumentId: string | null })[];
    knownGaps: Sourced[];
  };
  organisations: (Row & { id: string })[];
  countries: { iso3: string; name: string; roadmapCodes: string[] }[];
  instruments: Sourced[];
  codeLists: Row[];
}

interface TreeNode extends Sourced {
  id: string;
  code: string;
  level: string;
  title: string | null;
  parentId: string | null;
  pathIds: string[];
  position: number;
  statements: Sourced[];
}

const TYPES: Record<string, string> = { GOAL: 'RoadmapGoal', TARGET: 'RoadmapTarget', ACTION: 'RoadmapAction' };

function tree({ roadmap, organisations, countries, instruments, codeLists }: Tree): unknown {
  const { nodes: unsorted, alignments, indicators, knownGaps, custodianIds, supporterCodes, sources, ...own } = roadmap;
  const nodes = unsorted.sort((a, b) => a.pathIds.length - b.pathIds.length || a.position - b.position || compare(a.id, b.id));
  const named = ({ iso3, name }: { iso3: string; name: string }) => ({ iso3, name });
  const ties = alignments.map((tie) => ({ nodeId: tie.nodeId, tie: without(withPages(tie), 'nodeId') }));
  const tiesOf = (node: string | null) => ties.flatMap(({ nodeId, tie }) => (nodeId === node ? [tie] : []));
  return {
    roadmap: {
      ...own,
      custodians: custodianIds.map((id) => organisations.find((one) => one.id === id)),
      supportingGovernments: supporterCodes.flatMap((code) => countries.filter(({ iso3 }) => iso3 === code).map(named)),
      countries: countries
        .filter(({ roadmapCodes }) => roadmapCodes.includes(own.code as string))
        .sort((a, b) => compare(a.name, b.name))
        .map(named),
      goals: nodes.filter(({ level }) => level === 'GOAL').map(({ id, code, title }) => ({ id, code, title })),
      nodes: nodes.map(({ parentId, pathIds, position: _, statements, ...node }) => ({
        ...withPages(node),
        __typename: TYPES[node.level as string] ?? 'RoadmapItem',
        parent: parentId === null ? null : { id: parentId },
        path: pathIds.map((id) => ({ id })),
        children: nodes.filter((one) => one.parentId === node.id).map(({ id }) => ({ id })),
        statements: statements.map(withPages),
        alignments: tiesOf(node.id as string),
        indicators: indicators.filter((one) => one.nodeId === node.id).map(({ id }) => ({ id })),
      })),
      alignments: tiesOf(null),
      indicators: indicators.map(({ nodeId, instrumentId, ...indicator }) => ({
        ...withPages(indicator as unknown as Sourced),
        node: nodeId === null ? null : { id: nodeId },
        instrument: instrumentId === null ? null : { id: instrumentId },
      })),
      knownGaps: knownGaps.map(withPages),
      sources,
    },
    instruments: instruments.map(withPages),
    codeLists,
  };
}

/** Sources as the questions ask for them; the tables hold more of each. */
function withPages({ sources, ...rest }: Sourced): Row {
  return { ...rest, sources: sources.map(({ title, url, date }) => ({ title, url, date })) };
}

function without(row: Row, name: string): Row {
  const { [name]: _, ...rest } = row;
  return rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
