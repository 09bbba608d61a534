/** A selection of a dataset, as a parameter string and as the filter of the graph. */
interface Case {
  dataset: string;
  parameters: string;
  /** The connection that GraphQL is asked for; of an inner list, also the field of its nodes. */
  root: string;
  inner?: string;
  filter: Record<string, unknown>;
  /** A field with money, and the column that has its amount. */
  money?: { field: string; column: string };
}

const pledges = (parameters: string, filter: object): Case => ({
  dataset: 'pledges',
  parameters,
  root: 'pledges',
  filter: { ...filter },
  money: { field: 'amount { amount }', column: 'amount.amount' },
});
const inner = (name: string, parameters: string, filter: object): Case => ({
  ...pledges(parameters, filter),
  dataset: name,
  inner: name,
  money: { field: 'money { amount }', column: 'money.amount' },
});
const plain = (dataset: string, root: string, parameters: string, filter: object): Case => ({ dataset, root, parameters, filter: { ...filter } });
const activities = (parameters: string, filter: object): Case => ({
  ...plain('plan-activities', 'planActivities', parameters, filter),
  money: { field: 'requirement { amount }', column: 'requirement.amount' },
});
const gaps = (parameters: string, filter: object): Case => ({
  ...plain('funding-gaps', 'fundingGaps', parameters, filter),
  money: { field: 'gap { amount }', column: 'gap.amount' },
});
const DEMO = { roadmap: 'DEMO' };

/** Thirty selections over both roadmaps. */
export const CASES: readonly Case[] = [
  pledges('', {}),
  pledges('country=LC', { countries: ['LC'] }),
  pledges('countries=LCA&country=JM', { countries: ['LCA', 'JM'] }),
  pledges('donor=CA', { donors: ['CA'] }),
  pledges('node=CFR:G1', { nodes: ['CFR:G1'] }),
  pledges('from=2022&to=2024-06', { from: '2022', to: '2024-06' }),
  pledges('text=training', { text: 'training' }),
  pledges('roadmap=DEMO&columns=id,amount.amount,amount.currency', DEMO),
  pledges('roadmap=DEMO&country=XAA&country=XAB&from=2026', { ...DEMO, countries: ['XAA', 'XAB'], from: '2026' }),
  pledges('roadmap=DEMO&from=2024-03&columns=id,amount.amount', { ...DEMO, from: '2024-03' }),
  pledges('roadmap=DEMO&text=no such words', { ...DEMO, text: 'no such words' }),
  inner('transactions', '', {}),
  inner('transactions', 'roadmap=DEMO&donor=DEMO-D01&columns=id,money.amount', { ...DEMO, donors: ['DEMO-D01'] }),
  inner('transactions', 'roadmap=DEMO&country=XAC&from=2027', { ...DEMO, countries: ['XAC'], from: '2027' }),
  inner('allocations', '', {}),
  inner('allocations', 'roadmap=DEMO&country=XAD&columns=id,money.amount', { ...DEMO, countries: ['XAD'] }),
  inner('allocations', 'roadmap=DEMO&to=2021&columns=money.amount,id', { ...DEMO, to: '2021' }),
  activities('', {}),
  activities('roadmap=DEMO&columns=id,requirement.amount,requirement.currency', DEMO),
  activities('roadmap=DEMO&status=DELAYED&status=COMPLETED', { ...DEMO, statuses: ['DELAYED', 'COMPLETED'] }),
  activities('roadmap=DEMO&country=XAP', { ...DEMO, countries: ['XAP'] }),
  gaps('', {}),
  gaps('roadmap=DEMO&columns=activity.id,gap.amount', DEMO),
  gaps('roadmap=DEMO&minGap.amount=250000&minGap.currency=USD&columns=activity.id,gap.amount', { ...DEMO, minGap: { amount: '250000', currency: 'USD' } }),
  plain('events', 'events', '', {}),
  plain('events', 'events', 'kind=NAP_SEMINAR&country=JM', { kinds: ['NAP_SEMINAR'], countries: ['JM'] }),
  plain('events', 'events', 'roadmap=DEMO', DEMO),
  plain('assistance', 'assistance', 'kind=TRAINING', { kinds: ['TRAINING'] }),
  plain('assistance', 'assistance', 'roadmap=DEMO&from=2025', { ...DEMO, from: '2025' }),
  plain('organisations', 'organisations', '', {}),
];
