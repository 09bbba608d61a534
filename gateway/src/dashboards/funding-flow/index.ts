import { drawFlow, type FlowData, magnitude, shortAmount } from '@roadmap-hub/pictures';
import { exportPath, questionPath, recordPath } from '../../web/links.js';
import { WrongChoice } from '../choices.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import { flowData, largest, type Way } from '../flow-data.js';
import { addAmounts, currencyField, excludedWords } from '../money/amounts.js';
import { moneyWords, type Sheet } from '../sheet.js';
import { goalLabel, plainName, selectField, stateLabel } from '../words.js';
import { type Cut, GIVEN_QUERY, type GivenData, GOT_QUERY, type GotData } from './query.js';

const STAGES = ['pledged', 'committed', 'disbursed'] as const;
type Stage = (typeof STAGES)[number];
const MOST = 12;

export const fundingFlow: Dashboard = {
  slug: 'funding-flow',
  money: true,
  title: 'Where the money goes',
  lead: 'From which donor to which goal, and from there to which state: pledged, committed or disbursed?',
  choices: ['stage', 'currency', 'donor'],
  view,
};

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const currency = choices.currency();
  const stage = choices.oneOf('stage', STAGES) ?? 'pledged';
  const donor = choices.text('donor');
  const filter = { roadmap, ...(donor && { donors: [donor] }) };
  const { given, donors } = await graph.ask<GivenData>(GIVEN_QUERY, { filter, currency, roadmap });
  const { got } = await graph.ask<GotData>(GOT_QUERY, { filter, currency });
  const chosen = donors?.find(({ id }) => id === donor);
  if (donor && donors && !chosen) throw new WrongChoice(`There is no donor "${donor}" of this roadmap; there are ${donors.map(({ id }) => id).join(', ')}.`);
  const total = given?.total[stage] ?? null;
  return {
    subject: [stage, `in ${currency}`, chosen && `by ${plainName(chosen.name ?? chosen.id)}`].filter(Boolean).join(', '),
    description: given
      ? `Bands from donors on the left through goals in the middle to states on the right. ${total ? `In all ${moneyWords(total.amount)} ${currency} are ${stage}.` : `Nothing is known to be ${stage}: no record says, which is not zero.`} The table below has each figure.`
      : 'Donors, goals and states.',
    draw: given && got ? (frame) => drawFlow(pictureOf(given, got, stage, currency), frame) : null,
    sheets: given && got ? [sheetOf(given, got, stage, currency)] : [],
    counted: given
      ? `${given.total.methodology.text} ${given.total.methodology.ratesAttribution} Donors beside the largest ${MOST} are drawn as one and named in the table; what is not stated is not drawn.${excludedWords(given.total.excluded)}`
      : 'Not available now.',
    fields: [
      { name: 'stage', label: 'Stage', value: stage, options: STAGES.map((one) => [one, one] as const) },
      currencyField(currency),
      selectField(
        'donor',
        'Donor',
        donor,
        'all',
        (donors ?? []).map(({ id, name }) => [id, plainName(name ?? id)]),
      ),
    ],
    more: [
      { label: 'Money by goal and state, in the explorer', href: questionPath('FundingMatrix', { roadmap, currency }) },
      { label: 'All pledges as a sheet', href: exportPath('pledges', 'csv', { roadmap }) },
    ],
  };
}

function ways(cut: Cut, stage: Stage, from: (key: string) => string, to: (key: string) => string): Way<string>[] {
  return cut.cells.flatMap(({ row, column, summary }) => (summary[stage] ? [{ from: from(row), to: to(column), amount: summary[stage].amount }] : []));
}

const donorNode = (key: string) => `donor ${key}`;
const goalNode = (key: string) => `goal ${key}`;
const stateNode = (key: string) => `state ${key}`;

function pictureOf(given: Cut, got: Cut, stage: Stage, currency: string): FlowData {
  const sum = { zero: '0', add: addAmounts, size: magnitude, words: (amount: string) => `${shortAmount(amount)} ${currency}` };
  const parties = new Map<string, { label: string; href: string | null; vague?: boolean }>([['donors', { label: 'Other donors', href: null, vague: true }]]);
  for (const { key, label } of given.rows) {
    const vague = key === 'SEVERAL' || key === 'UNALLOCATED';
    parties.set(donorNode(key), {
      label: key === 'SEVERAL' ? 'Several donors, shares not stated' : vague ? 'Donor not stated' : plainName(label),
      href: vague ? null : recordPath('donor', key),
      vague,
    });
  }
  for (const header of given.columns) {
    const vague = header.key === 'UNALLOCATED';
    parties.set(goalNode(header.key), { label: vague ? 'Tied to no goal' : goalLabel(header), href: vague ? null : recordPath('node', header.key), vague });
  }
  for (const header of got.columns) {
    const vague = header.key === 'UNALLOCATED';
    const href = /^[A-Z]{3}$/.test(header.key) ? recordPath('country', header.key) : null;
    parties.set(stateNode(header.key), { label: vague ? 'Tied to no state' : stateLabel(header), href, vague });
  }
  const first = ways(given, stage, donorNode, goalNode);
  const shown = largest(first, MOST, sum);
  return flowData(
    ['Donors', 'Goals', 'States'],
    [first.map((way) => (shown.has(way.from) ? way : { ...way, from: 'donors' })), ways(got, stage, goalNode, stateNode)],
    (id) => parties.get(id) ?? { label: id, href: null },
    sum,
    `Nothing is known to be ${stage}: no record that can be summed says so, which is not zero.`,
  );
}

function sheetOf(given: Cut, got: Cut, stage: Stage, currency: string): Sheet {
  const goals = new Map(given.columns.map((column) => [column.key, column.key === 'UNALLOCATED' ? 'Tied to no goal' : goalLabel(column)]));
  const donors = new Map(given.rows.map(({ key, label }) => [key, key === 'UNALLOCATED' ? 'Not stated' : plainName(label)]));
  const states = new Map(got.columns.map((column) => [column.key, column.key === 'UNALLOCATED' ? 'Tied to no state' : stateLabel(column)]));
  const known = (cut: Cut) => cut.cells.filter(({ summary }) => summary[stage] !== null);
  return {
    caption: `What is ${stage}, in ${currency}: first from donors to goals, then from goals to states`,
    columns: [{ label: 'From' }, { label: 'To' }, { label: `${stage}, ${currency}`, kind: 'money' }],
    rows: [
      ...known(given).map(({ row, column, summary }) => [donors.get(row) ?? row, goals.get(column) ?? column, summary[stage]?.amount ?? null]),
      ...known(got).map(({ row, column, summary }) => [goals.get(row) ?? row, states.get(column) ?? column, summary[stage]?.amount ?? null]),
    ],
  };
}
