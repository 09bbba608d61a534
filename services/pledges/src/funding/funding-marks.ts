import type { ReportMap } from '@roadmap-hub/subgraph';
import { type ActivityData, activitiesOf, type NodeData, nodesOf } from './funding-data.js';

/** A pledge, and what tells whether anything of it was written since. */
type PledgeMark = [id: string, mark: string];

/** What tells which pledges have to be read and cut anew, with all that is so little that it is read each time. */
export interface FundingMarks {
  marks: PledgeMark[];
  activities: ActivityData[];
  nodes: NodeData[];
}

/** A row as a number: `xmin`, the transaction that wrote it, is another one after every write, by whatever way it was written. */
const written = (key: string) => `hash_record_extended(row(${key}, t.xmin), 0)`;

/** Of the rows of a table, one number for each pledge: of just those that go into figures and that whoever asks may see. */
const writtenOf = (table: string, key: string, where = '') =>
  `(select t.pledge_id, sum(${written(key)}) as mark from ${table} t ${where} group by t.pledge_id)`;

/** Read after a write, in place of everything. */
export const fundingMarks: ReportMap<FundingMarks, { roadmap: string }> = {
  isOneRow: true,
  sql: ({ roadmap }, { bind }) => {
    const code = bind(roadmap);
    const published = `where t.roadmap_code = ${code} and t.record_status = 'PUBLISHED'`;
    return `select
      coalesce((
        select json_agg(json_build_array(t.id, format('%s %s %s %s', ${written('t.id')}, d.mark, a.mark, p.mark)) order by t.id)
        from pledges.pledge t
          left join ${writtenOf('pledges.pledge_donor', 't.donor_id')} d on d.pledge_id = t.id
          left join ${writtenOf('pledges.allocation', 't.id', published)} a on a.pledge_id = t.id
          left join ${writtenOf('pledges.transaction', 't.id', published)} p on p.pledge_id = t.id
        ${published}
      ), '[]') as marks,
      ${activitiesOf(code)} as activities,
      ${nodesOf(code)} as nodes`;
  },
};
