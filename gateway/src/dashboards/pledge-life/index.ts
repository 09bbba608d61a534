import { drawPledgeLife, type PledgeLifeData } from '@roadmap-hub/pictures';
import { exportPath, questionPath, recordPath } from '../../web/links.js';
import { WrongChoice } from '../choices.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import { moneyWords, type Sheet } from '../sheet.js';
import { plainName, words } from '../words.js';
import { PLEDGE_QUERY, PLEDGES_QUERY, type Pledge, type PledgeData, type PledgesData } from './query.js';

export const pledgeLife: Dashboard = {
  slug: 'pledge-life',
  money: true,
  title: 'The life of a pledge',
  lead: 'How far has one pledge come, what is it divided into, and when was what committed and paid?',
  choices: ['pledge'],
  view,
};

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const { pledges } = await graph.ask<PledgesData>(PLEDGES_QUERY, { roadmap });
  const chosen = choices.text('pledge') ?? fullest(pledges);
  const answer = chosen === null ? {} : await graph.ask<PledgeData>(PLEDGE_QUERY, { pledge: chosen });
  const pledge = answer.pledge ?? null;
  if (answer.pledge === null && graph.missing() === null)
    throw new WrongChoice(`There is no pledge "${chosen}"; for example ${pledges?.nodes[0]?.id ?? 'none of this roadmap'}.`);
  if (pledge && pledge.roadmap.code !== roadmap)
    throw new WrongChoice(`The pledge "${pledge.id}" is of the roadmap ${pledge.roadmap.code}; add roadmap=${pledge.roadmap.code}.`);
  const offered = (pledges?.nodes ?? []).map(({ id, title }) => [id, plainName(title)] as const);
  const options = chosen === null || offered.some(([id]) => id === chosen) ? offered : [[chosen, plainName(pledge?.title ?? chosen)] as const, ...offered];
  return {
    ...(pledge && { subject: plainName(pledge.title) }),
    description: pledge ? `${inWords(pledge)} The tables below have each figure.` : 'A pledge, its parts and its transactions.',
    draw: pledge ? (frame) => drawPledgeLife(dataOf(pledge), frame) : null,
    sheets: pledge ? [sheetOf(pledge)] : [],
    counted:
      'Figures are in the currency of the pledge, as recorded, and nothing is converted. Committed and disbursed are the sums of the transactions that sources state; not stated means that no source says, which is not zero. What the implementer spent is the disbursed money once more and is in no sum. A payment whose date is no more exact than a month or a year is drawn as long as all that it can mean.',
    fields: [{ name: 'pledge', label: 'Pledge (the latest announced)', value: chosen ?? '', options }],
    more: pledge
      ? [
          { label: 'The record of this pledge, with its sources', href: recordPath('pledge', pledge.id) },
          { label: 'The same question in the explorer', href: questionPath('PledgeTrace', { pledge: pledge.id }) },
          { label: 'All pledges as a sheet', href: exportPath('pledges', 'csv', { roadmap }) },
        ]
      : [],
  };
}

/** Of those offered, the one of which most is known: a picture that shows something. */
function fullest(pledges: PledgesData['pledges'] | undefined): string | null {
  const known = ({ allocations, transactions, amount }: NonNullable<PledgesData['pledges']>['nodes'][number]) =>
    allocations.length + transactions.length + (amount ? 1 : 0) + (amount?.currency ? 1 : 0);
  return [...(pledges?.nodes ?? [])].sort((a, b) => known(b) - known(a))[0]?.id ?? null;
}

function donorsOf({ donors }: Pledge): string {
  return donors.length === 0 ? 'donors not told apart' : donors.map(({ id, name }) => plainName(name ?? id)).join(', ');
}

function inWords(pledge: Pledge): string {
  const { ladder, amount } = pledge;
  const said = amount ? `${moneyWords(amount.amount)} ${amount.currency ?? '(currency not stated)'}` : 'an amount that is not stated';
  const figure = (sum: { amount: string; currency: string } | null) => (sum ? `${moneyWords(sum.amount)} ${sum.currency}` : 'not stated');
  return `Pledged by ${donorsOf(pledge)}: ${said}; committed: ${figure(ladder.committed)}; disbursed: ${figure(ladder.disbursed)}.`;
}

function targetOf({ country, node, activity }: Pledge['allocations'][number]): string {
  const parts = [
    country && plainName(country.name ?? country.iso3),
    node && (node.id.split(':')[1] ?? node.id),
    activity && plainName(activity.title ?? activity.id),
  ];
  return parts.filter(Boolean).join(', ') || 'tied to nothing that is named';
}

function hrefOf({ country, node, activity }: Pledge['allocations'][number]): string | null {
  if (activity) return recordPath('activity', activity.id);
  if (node) return recordPath('node', node.id);
  return country ? recordPath('country', country.iso3) : null;
}

function dataOf(pledge: Pledge): PledgeLifeData {
  const { ladder, amount } = pledge;
  const rung = (label: string, sum: { amount: string; currency: string | null } | null) => ({
    label,
    amount: sum?.amount ?? null,
    currency: sum?.currency ?? null,
    note: 'not stated',
  });
  return {
    ladder: [rung('Pledged', amount), rung('Committed', ladder.committed), rung('Disbursed', ladder.disbursed)],
    parts: pledge.allocations.map((allocation) => ({
      label: targetOf(allocation),
      amount: allocation.money?.amount ?? null,
      currency: allocation.money?.currency ?? null,
      otherwise: allocation.share === null ? 'size not stated' : `${allocation.share} of the pledge`,
      title: `${targetOf(allocation)}: ${allocation.money ? `${moneyWords(allocation.money.amount)} ${allocation.money.currency ?? ''}` : (allocation.share ?? 'size not stated')}; ${words(allocation.basis)}`,
      href: hrefOf(allocation),
    })),
    payments: pledge.transactions.map(({ iatiType, date, money }) => ({
      kind: iatiType,
      date,
      amount: money.amount,
      currency: money.currency,
      title: `${words(iatiType)}, ${date}: ${moneyWords(money.amount)} ${money.currency ?? '(currency not stated)'}`,
    })),
  };
}

function sheetOf(pledge: Pledge): Sheet {
  const { ladder, amount, announced, start } = pledge;
  const sum = (step: string, figure: { amount: string; currency: string | null } | null, date: string | null = null) => [
    step,
    null,
    date,
    figure?.amount ?? null,
    figure?.currency ?? null,
    null,
  ];
  return {
    caption: `${plainName(pledge.title)}, by ${donorsOf(pledge)}: its figures, parts and transactions`,
    columns: [
      { label: 'What' },
      { label: 'For', unknown: 'the pledge' },
      { label: 'Date', unknown: '–' },
      { label: 'Amount', kind: 'money' },
      { label: 'Currency', unknown: '–' },
      { label: 'Basis', unknown: '–' },
    ],
    rows: [
      sum('Pledged', amount, announced ?? start),
      sum('Committed in all', ladder.committed),
      sum('Disbursed in all', ladder.disbursed),
      ...pledge.allocations.map((allocation) => [
        'Part',
        { value: targetOf(allocation), href: hrefOf(allocation) },
        null,
        allocation.money?.amount ?? null,
        allocation.money?.currency ?? null,
        `${words(allocation.basis)}${allocation.share === null ? '' : `, share ${allocation.share}`}`,
      ]),
      ...pledge.transactions.map(({ iatiType, date, money }) => [
        { value: iatiType, text: `Transaction: ${words(iatiType)}` },
        null,
        date,
        money.amount,
        money.currency,
        null,
      ]),
    ],
  };
}
