import { compare, type Row, type Sourced, withPages } from './rows.js';

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

/** The whole framework: its lists are tied together here, as a client would have to. */
export function tree({ roadmap, organisations, countries, instruments, codeLists }: Tree): unknown {
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

function without(row: Row, name: string): Row {
  const { [name]: _, ...rest } = row;
  return rest;
}
