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

const value = (values: Values = {}): Values => ({ id: 'A-V1', indicator_id: 'A-I1', country_code: 'XAA', year: 2024, value: '1', ...values });

const EXCEED = /the allocations of pledge A-P\d exceed it/;
const TWICE = /violates unique constraint/;
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
  { what: 'a share over one', attempt: insert('pledges.allocation', share({ share: '1.000001' })), message: CHECK },
  {
    what: 'shares over one of a pledge without an amount',
    attempt: async (write) => {
      await write('pledges.pledge', pledge({ id: 'A-P3', amount: null, currency: null }));
      await insert('pledges.allocation', share({ pledge_id: 'A-P3', share: '0.6' }), share({ id: 'A-A2', pledge_id: 'A-P3', share: '0.400001' }))(write);
    },
    message: EXCEED,
  },
  {
    what: 'an allocation raised over its pledge later',
    attempt: async (write, client) => {
      await write('pledges.allocation', allocation());
      await client.query('set constraints all immediate');
      await client.query(`update pledges.allocation set amount = 100.000001 where id = 'A-A1'`);
    },
    message: EXCEED,
  },
  {
    what: 'a pledge lowered below its allocations',
    attempt: async (write, client) => {
      await write('pledges.allocation', allocation());
      await client.query('set constraints all immediate');
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
  ...Object.entries({
    'an allocation of no known basis': insert('pledges.allocation', allocation({ basis: 'GUESSED' })),
    'a transaction of no known type': insert('pledges.transaction', transaction({ iati_type: 'GIFT' })),
    'a transaction of no date': insert('pledges.transaction', transaction({ date: 'soon' })),
    'a transaction in a currency by name': insert('pledges.transaction', transaction({ currency: 'Dollar' })),
    'an activity that starts on no date': insert('plans.plan_activity', activity({ start: 'soon' })),
    'an activity that ends on no date': insert('plans.plan_activity', activity({ '"end"': 'soon' })),
    'an activity of no known status': insert('plans.plan_activity', activity({ status: 'LATE' })),
    'a requirement in a currency by name': insert('plans.plan_activity', activity({ required_amount: '1', required_currency: 'Dollar' })),
    'an activity with the id of another code': insert('plans.plan_activity', activity({ code: '003' })),
    'a link of more than the whole': insert('plans.activity_link', link({ weight: '1.000001' })),
    'a link of no known basis': insert('plans.activity_link', link({ basis: 'GUESSED' })),
    'a share of a negative whole': insert('plans.indicator_value', value({ numerator: '1', denominator: '-2' })),
    'a part without the whole': insert('plans.indicator_value', value({ numerator: '1' })),
  }).map(([what, attempt]) => ({ what, attempt, message: CHECK })),
  ...Object.entries({
    'a link to the same node twice': insert('plans.activity_link', link({ weight: '0.5' }), link({ position: 2, weight: '0.5' })),
    'two values of an indicator, state and year': insert('plans.indicator_value', value(), value({ id: 'A-V2' })),
  }).map(([what, attempt]) => ({ what, attempt, message: TWICE })),
  {
    what: 'a transaction without amount',
    attempt: insert('pledges.transaction', transaction({ amount: null })),
    message: /null value in column "amount"/,
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
    what: 'a weight that is changed later',
    attempt: async (write, client) => {
      await write('plans.activity_link', link());
      await client.query('set constraints all immediate');
      await client.query('update plans.activity_link set weight = 0.9');
    },
    message: /the weights of activity A:XAA:001 sum to 0.9, not to 1/,
  },
  {
    what: 'a link that is taken from its activity to another',
    attempt: async (write, client) => {
      await write('plans.plan_activity', activity());
      await insert('plans.activity_link', link({ weight: '0.5' }), link({ position: 2, node_id: 'A:G2', weight: '0.5' }))(write);
      await insert(
        'plans.activity_link',
        link({ activity_id: 'A:XAA:002', weight: '0.5' }),
        link({ activity_id: 'A:XAA:002', position: 2, node_id: 'A:G2', weight: '0.5' }),
      )(write);
      await client.query('set constraints all immediate');
      await client.query(`set constraints all deferred; delete from plans.activity_link where activity_id = 'A:XAA:002' and position = 2;
        update plans.activity_link set activity_id = 'A:XAA:002' where activity_id = 'A:XAA:001' and position = 2`);
    },
    message: /the weights of activity A:XAA:001 sum to 0.5, not to 1/,
  },
  {
    what: 'a link to a node of another roadmap',
    attempt: insert('plans.activity_link', link({ node_id: 'B:G1' })),
    message: /activity A:XAA:001 of roadmap A is linked to a node of another roadmap/,
  },
];
