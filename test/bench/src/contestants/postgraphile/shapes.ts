import { compare, type Row, type Sourced, withPages } from './rows.js';
import { tree } from './tree.js';

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
