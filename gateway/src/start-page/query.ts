import type { Contradiction } from '../records/contradictions.js';
import { SOURCES, type Source } from '../records/meta.js';
import type { NodeRef } from '../records/things.js';

/** What the page says of the whole, asked from the graph like any client asks. */
export const FACTS_QUERY = /* GraphQL */ `
  query StartPage {
    roadmap(code: "CFR") { title periodStart periodEnd knownGaps { what statedBy note ${SOURCES} } }
    nationalActionPlans { totalCount }
    events { totalCount }
    pledges { totalCount }
    assistance { totalCount }
    donors { id }
    organisations { totalCount }
    userNeeds { user need ${SOURCES} }
    contradictions { id }
    observations { id measure value bound unit asOf hubCount ${SOURCES} }
    hubStatus { reference { dataAsOf } plans { dataAsOf } pledges { dataAsOf } }
  }
`;

/** The board of plans: each state, what is said of its plan and by whom, and its published priorities. */
export const BOARD_QUERY = /* GraphQL */ `
  query StartPageBoard {
    roadmap(code: "CFR") { countries { iso3 name planStatus planStatusBasis } }
    nationalActionPlans(first: 100) {
      nodes {
        id
        country { iso3 }
        statusStatements { status date text ${SOURCES} }
        priorities { id text nodesBasis nodes { id code title path { id } } ${SOURCES} }
      }
    }
  }
`;

/** Who was supported under which goal. */
export const MATRIX_QUERY = /* GraphQL */ `
  query StartPageMatrix {
    supportMatrix {
      rows { key label }
      columns { key label }
      cells { row column assistance events pledges evidence nodesBasis }
      total { assistance events pledges }
    }
  }
`;

const SUM = '{ amount currency }';

/** Whether the made-up roadmap is there, and a few of its figures. */
export const DEMO_QUERY = /* GraphQL */ `
  query StartPageDemo {
    roadmaps { code }
    fundingSummary(filter: { roadmap: "DEMO" }) { required ${SUM} pledged ${SUM} committed ${SUM} disbursed ${SUM} funded ${SUM} gap ${SUM} recordCount }
  }
`;

type Counted = { totalCount: number | null } | null;
export type Total = { amount: string; currency: string } | null;

export interface Facts {
  roadmap: { title: string | null; periodStart: string | null; periodEnd: string | null; knownGaps: readonly KnownGap[] | null } | null;
  nationalActionPlans: Counted;
  events: Counted;
  pledges: Counted;
  assistance: Counted;
  donors: readonly { id: string }[] | null;
  organisations: Counted;
  userNeeds: readonly { user: string; need: string; sources: readonly Source[] }[] | null;
  contradictions: readonly Pick<Contradiction, 'id'>[] | null;
  observations: readonly Observation[] | null;
  hubStatus: Record<'reference' | 'plans' | 'pledges', { dataAsOf: string | null } | null> | null;
}

interface KnownGap {
  what: string | null;
  statedBy: string | null;
  note: string | null;
  sources: readonly Source[] | null;
}

export interface Observation {
  id: string;
  measure: string | null;
  value: string | null;
  bound: string | null;
  unit: string | null;
  asOf: string | null;
  hubCount: number | null;
  sources: readonly Source[] | null;
}

export interface CountryRow {
  iso3: string;
  name: string | null;
  planStatus: string | null;
  planStatusBasis: string | null;
}

export interface StatusStatement {
  status: string;
  date: string | null;
  text: string;
  sources: readonly Source[];
}

export interface PublishedPriority {
  id: string;
  text: string;
  nodesBasis: string | null;
  nodes: readonly (NodeRef & { path: readonly { id: string }[] | null })[] | null;
  sources: readonly Source[];
}

export interface BoardPlan {
  id: string;
  country: { iso3: string } | null;
  statusStatements: readonly StatusStatement[] | null;
  priorities: readonly PublishedPriority[] | null;
}

export interface Board {
  roadmap: { countries: readonly CountryRow[] | null } | null;
  nationalActionPlans: { nodes: readonly BoardPlan[] } | null;
}

export interface Header {
  key: string;
  label: string;
}

export interface MatrixCell {
  row: string;
  column: string;
  assistance: number;
  events: number;
  pledges: number;
  evidence: readonly string[];
  nodesBasis: readonly string[];
}

export interface Matrix {
  supportMatrix: {
    rows: readonly Header[];
    columns: readonly Header[];
    cells: readonly MatrixCell[];
    total: Pick<MatrixCell, 'assistance' | 'events' | 'pledges'>;
  } | null;
}

export interface Demo {
  roadmaps: readonly { code: string }[] | null;
  fundingSummary: { required: Total; pledged: Total; committed: Total; disbursed: Total; funded: Total; gap: Total; recordCount: number } | null;
}
