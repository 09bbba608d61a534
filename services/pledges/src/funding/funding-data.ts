import type { PartialDate, ReportMap } from '@roadmap-hub/subgraph';
import type { TransactionType } from '../transaction/transaction.entity.js';
import type { SplitBasis } from './funding.enums.js';

export interface PledgeData {
  id: string;
  counting: 'INDEPENDENT' | 'CONTEXT' | 'AGGREGATE' | 'WIDER_SCOPE' | 'IN_KIND';
  amount: string | null;
  currency: string | null;
  /** Of its announcement, else of its start. */
  date: PartialDate | null;
  donors: string[];
  implementers: string[];
  countries: string[];
  nodes: string[];
  regional: boolean;
  updatedAt: string;
}

export interface AllocationData {
  id: string;
  pledge: string;
  amount: string | null;
  share: string | null;
  basis: SplitBasis;
  country: string | null;
  node: string | null;
  activity: string | null;
}

export interface TransactionData {
  id: string;
  pledge: string;
  allocation: string | null;
  type: TransactionType;
  date: PartialDate;
  amount: string;
  currency: string;
}

export interface ActivityData {
  id: string;
  country: string;
  title: string;
  start: PartialDate | null;
  amount: string | null;
  currency: string | null;
  links: { node: string; weight: string; basis: SplitBasis }[];
}

export interface NodeData {
  id: string;
  level: 'GOAL' | 'TARGET' | 'ACTION' | 'UNKNOWN';
  /** From the root down to itself. */
  path: string[];
}

/** All that figures of money are made of, for one roadmap and of one moment. */
export interface FundingData {
  pledges: PledgeData[];
  allocations: AllocationData[];
  transactions: TransactionData[];
  activities: ActivityData[];
  nodes: NodeData[];
}

/** Rows as one list of JSON, by id; not `jsonb`, which takes twice as long to make. */
function listOf(object: string, from: string): string {
  return `coalesce((select json_agg(json_build_object(${object}) order by t.id) from ${from}), '[]')`;
}

/** The activities of a roadmap. */
export const activitiesOf = (code: string, only = '') =>
  listOf(
    `'id', t.id, 'country', t.country_code, 'title', t.title, 'start', t.start, 'amount', t.required_amount::text, 'currency', t.required_currency, 'links', t.links`,
    `plans.published_activity t where t.roadmap_code = ${code} ${only}`,
  );

/** The tree of a roadmap. */
export const nodesOf = (code: string, only = '') =>
  listOf(`'id', t.id, 'level', t.level, 'path', t.path_ids`, `reference.published_node t where t.roadmap_code = ${code} ${only}`);

/** One statement, hence one snapshot; amounts travel as text, since JSON's numbers are floats. */
export const fundingData: ReportMap<FundingData, { roadmap: string; pledges?: readonly string[] }> = {
  isOneRow: true,
  sql: ({ roadmap, pledges }, { bind }) => {
    const code = bind(roadmap);
    // Of some pledges alone neither activities nor nodes are looked at.
    const only = pledges === undefined ? null : bind(pledges);
    const ofPledges = (column: string) => (only === null ? '' : `and ${column} = any(${only}::text[])`);
    const unlessSome = only === null ? '' : 'and false';
    return `select
      ${listOf(
        `'id', t.id, 'counting', t.counting, 'amount', t.amount::text, 'currency', t.currency, 'date', coalesce(t.announced, t.start), 'implementers', t.implementer_ids,
         'countries', t.country_codes, 'nodes', t.node_ids, 'regional', t.regional, 'updatedAt', t.updated_at,
         'donors', array(select d.donor_id from pledges.pledge_donor d where d.pledge_id = t.id order by d.position)`,
        `pledges.pledge t where t.roadmap_code = ${code} and t.record_status = 'PUBLISHED' ${ofPledges('t.id')}`,
      )} as pledges,
      ${listOf(
        `'id', t.id, 'pledge', t.pledge_id, 'amount', t.amount::text, 'share', t.share::text, 'basis', t.basis, 'country', t.country_code, 'node', t.node_id, 'activity', t.activity_id`,
        `pledges.allocation t where t.roadmap_code = ${code} and t.record_status = 'PUBLISHED' ${ofPledges('t.pledge_id')}`,
      )} as allocations,
      ${listOf(
        `'id', t.id, 'pledge', t.pledge_id, 'allocation', t.allocation_id, 'type', t.iati_type, 'date', t.date, 'amount', t.amount::text, 'currency', t.currency`,
        `pledges.transaction t where t.roadmap_code = ${code} and t.record_status = 'PUBLISHED' ${ofPledges('t.pledge_id')}`,
      )} as transactions,
      ${activitiesOf(code, unlessSome)} as activities,
      ${nodesOf(code, unlessSome)} as nodes`;
  },
};
