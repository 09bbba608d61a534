import type pg from 'pg';

export type Values = Record<string, unknown>;
export type Write = (table: string, values: Values) => Promise<unknown>;

/** One thing that the database must refuse, at the latest when the transaction ends. */
export interface Refusal {
  what: string;
  attempt: (write: Write, client: pg.Client) => Promise<unknown>;
  message: RegExp;
}

export const pledge = (values: Values = {}): Values => ({
  id: 'A-P1',
  roadmap_code: 'A',
  title: 'A pledge',
  kind: 'GRANT',
  counting: 'INDEPENDENT',
  amount: '100',
  currency: 'USD',
  node_ids: '{}',
  country_codes: '{}',
  regional: false,
  implementer_ids: '{}',
  external_ids: '[]',
  ...values,
});
export const allocation = (values: Values = {}): Values => ({ id: 'A-A1', roadmap_code: 'A', pledge_id: 'A-P1', amount: '60', basis: 'REPORTED', ...values });
export const transaction = (values: Values = {}): Values => ({
  id: 'A-T1',
  roadmap_code: 'A',
  pledge_id: 'A-P1',
  iati_type: 'COMMITMENT',
  date: '2024',
  amount: '10',
  currency: 'USD',
  ...values,
});
export const activity = (values: Values = {}): Values => ({
  id: 'A:XAA:002',
  roadmap_code: 'A',
  plan_id: 'A:XAA',
  country_code: 'XAA',
  code: '002',
  title: 'An activity',
  partners: '{}',
  status: 'PLANNED',
  milestones: '[]',
  ...values,
});
export const link = (values: Values = {}): Values => ({ activity_id: 'A:XAA:001', position: 1, node_id: 'A:G1', weight: '1', basis: 'WEIGHTED', ...values });

const EXCEED = /the allocations of pledge A-P1 exceed it/;
const CHECK = /violates check constraint/;
const FOREIGN = /violates foreign key constraint/;
export const share = (values: Values): Values => allocation({ amount: null, ...values });

export const insert =
  (table: string, ...rows: Values[]) =>
  async (write: Write): Promise<void> => {
    for (const row of rows) await write(table, row);
  };

export const REFUSED: Refusal[] = [
  {
    what: 'allocations over their pledge',
    attempt: insert('pledges.allocation', allocation(), allocation({ id: 'A-A2', amount: '40.000001' })),
    message: EXCEED,
  },
  { what: 'shares over one', attempt: insert('pledges.allocation', share({ share: '0.6' }), share({ id: 'A-A2', share: '0.400001' })), message: EXCEED },
  {
    what: 'a share and an amount over their pledge',
    attempt: insert('pledges.allocation', allocation(), share({ id: 'A-A2', share: '0.41' })),
    message: EXCEED,
  },
  {
    what: 'a pledge lowered below its allocations',
    attempt: async (write, client) => {
      await write('pledges.allocation', allocation());
      await client.query(`update pledges.pledge set amount = 59.999999 where id = 'A-P1'`);
    },
    message: EXCEED,
  },
  { what: 'an allocation of a pledge of another roadmap', attempt: insert('pledges.allocation', allocation({ pledge_id: 'B-P1' })), message: FOREIGN },
  { what: 'an allocation to a node of another roadmap', attempt: insert('pledges.allocation', allocation({ node_id: 'B:G1' })), message: CHECK },
  { what: 'an allocation to an activity of another roadmap', attempt: insert('pledges.allocation', allocation({ activity_id: 'B:XAA:001' })), message: CHECK },
  { what: 'an allocation that has both an amount and a share', attempt: insert('pledges.allocation', allocation({ share: '0.5' })), message: CHECK },
  { what: 'an allocation that has neither', attempt: insert('pledges.allocation', allocation({ amount: null })), message: CHECK },
  { what: 'a transaction of a pledge of another roadmap', attempt: insert('pledges.transaction', transaction({ pledge_id: 'B-P1' })), message: FOREIGN },
  {
    what: 'a transaction on an allocation of another pledge',
    attempt: async (write) => {
      await write('pledges.allocation', allocation());
      await write('pledges.transaction', transaction({ pledge_id: 'A-P2', allocation_id: 'A-A1' }));
    },
    message: FOREIGN,
  },
  {
    what: 'a transaction without currency',
    attempt: insert('pledges.transaction', transaction({ currency: null })),
    message: /null value in column "currency"/,
  },
  ...['0', '-1', '0.0000001'].flatMap((amount) => [
    { what: `a pledge of ${amount}`, attempt: insert('pledges.pledge', pledge({ id: 'A-P3', amount })), message: CHECK },
    { what: `an allocation of ${amount}`, attempt: insert('pledges.allocation', allocation({ amount })), message: CHECK },
    { what: `a share of ${amount}`, attempt: insert('pledges.allocation', share({ share: amount })), message: CHECK },
    { what: `a transaction of ${amount}`, attempt: insert('pledges.transaction', transaction({ amount })), message: CHECK },
    {
      what: `a requirement of ${amount}`,
      attempt: insert('plans.plan_activity', activity({ required_amount: amount, required_currency: 'USD' })),
      message: CHECK,
    },
    {
      what: `a link of the weight ${amount}`,
      attempt: insert('plans.activity_link', link({ weight: amount }), link({ position: 2, node_id: 'A:G2' })),
      message: CHECK,
    },
  ]),
  { what: 'a requirement without currency', attempt: insert('plans.plan_activity', activity({ required_amount: '1' })), message: CHECK },
  { what: 'a currency without requirement', attempt: insert('plans.plan_activity', activity({ required_currency: 'USD' })), message: CHECK },
  { what: 'an activity of a plan of another roadmap', attempt: insert('plans.plan_activity', activity({ roadmap_code: 'B' })), message: FOREIGN },
  { what: 'an activity of a plan of another state', attempt: insert('plans.plan_activity', activity({ country_code: 'XAB' })), message: FOREIGN },
  {
    what: 'links that sum to less than 1',
    attempt: insert('plans.activity_link', link({ weight: '0.5' }), link({ position: 2, node_id: 'A:G2', weight: '0.499999' })),
    message: /the weights of activity A:XAA:001 sum to 0.999999, not to 1/,
  },
  {
    what: 'links that sum to more than 1',
    attempt: insert('plans.activity_link', link(), link({ position: 2, node_id: 'A:G2', weight: '0.000001' })),
    message: /the weights of activity A:XAA:001 sum to 1.000001, not to 1/,
  },
  {
    what: 'the loss of one of two links',
    attempt: async (write, client) => {
      await insert('plans.activity_link', link({ weight: '0.5' }), link({ position: 2, node_id: 'A:G2', weight: '0.5' }))(write);
      await client.query('set constraints all immediate');
      await client.query('delete from plans.activity_link where position = 2');
    },
    message: /the weights of activity A:XAA:001 sum to 0.5, not to 1/,
  },
  {
    what: 'a link to a node of another roadmap',
    attempt: insert('plans.activity_link', link({ node_id: 'B:G1' })),
    message: /activity A:XAA:001 of roadmap A is linked to a node of another roadmap/,
  },
];
