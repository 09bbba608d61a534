/** What stands of a kind and rests on $1. */
const standing = (what: string, table: string, condition: string) => ({
  nouns: what,
  sql: `select r.id from pledges.${table} r where ${condition} and r.record_status = 'PUBLISHED' order by r.id`,
});

/** What a pledge is made of; what it paid for names it still. */
export const ON_PLEDGE = [standing('allocations', 'allocation', 'r.pledge_id = $1'), standing('transactions', 'transaction', 'r.pledge_id = $1')];

export const ON_ALLOCATION = [standing('transactions', 'transaction', 'r.allocation_id = $1')];

export const ON_DONOR = [
  standing('pledges', 'pledge', 'exists (select from pledges.pledge_donor d where d.pledge_id = r.id and d.donor_id = $1)'),
  standing('assistance', 'assistance', 'exists (select from pledges.assistance_funder f where f.assistance_id = r.id and f.donor_id = $1)'),
  standing('statements of support', 'support_statement', 'r.donor_id = $1'),
];
