import { drawMissing, drawOpenNeeds, percentOf } from '@roadmap-hub/pictures';
import { html } from '../../web/html.js';
import { dashboardPath, exportPath, questionPath, recordPath } from '../../web/links.js';
import { WrongChoice } from '../choices.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import { currencyField } from '../money/amounts.js';
import { moneyWords, type Sheet } from '../sheet.js';
import { goalLabel, plainName, selectField, words } from '../words.js';
import { NEEDS_QUERY, type NeedsData } from './query.js';

type Need = NonNullable<NeedsData['fundingGaps']>['nodes'][number];

const NONE =
  'No open need is known: no public record states what activities cost and lack. That is not to say that nothing is lacking; the priorities that states have published are in the feed of open needs.';

export const openNeeds: Dashboard = {
  slug: 'open-needs',
  money: true,
  title: 'Open needs, the largest first',
  lead: 'Which activities of national plans lack the most money, why, and which donors already pay for the same goal in that state or the region?',
  choices: ['goal', 'state', 'min', 'currency', 'first', 'after'],
  view,
};

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const currency = choices.currency();
  const [goal, state, min] = [choices.text('goal'), choices.text('state'), choices.amount('min')];
  const filter = { roadmap, ...(goal && { nodes: [goal] }), ...(state && { countries: [state] }), ...(min && { minGap: { amount: min, currency } }) };
  const answer = await graph.ask<NeedsData>(NEEDS_QUERY, { filter, roadmap, currency, first: choices.count('first', 20), after: choices.text('after') });
  const { fundingGaps: gaps, countries } = answer;
  const goals = answer.roadmap?.goals ?? null;
  const [goalName, stateName] = [goals?.find(({ id }) => id === goal)?.title, countries?.find(({ iso3 }) => iso3 === state)?.name];
  if (state && countries && !countries.some(({ iso3 }) => iso3 === state))
    throw new WrongChoice(`There is no state "${state}" of this roadmap; there are ${countries.map(({ iso3 }) => iso3).join(', ')}.`);
  if (goal && goals && !goals.some(({ id }) => id === goal))
    throw new WrongChoice(`There is no goal "${goal}" of this roadmap; there are ${goals.map(({ id }) => id).join(', ')}.`);
  const subject = [
    stateName && plainName(stateName),
    goalName && goal && goalLabel({ key: goal, label: goalName }),
    min && `gaps of ${moneyWords(min)} ${currency} or more`,
    `in ${currency}`,
  ];
  const next = gaps?.pageInfo.hasNextPage ? gaps.pageInfo.endCursor : null;
  return {
    subject: subject.filter(Boolean).join(', '),
    description: gaps
      ? `${gaps.nodes.length} of ${gaps.totalCount} activities that lack money${inAll(gaps, ', ', currency)}, as bars of what each requires with the funded part. The table below has each figure.`
      : 'Activities that lack money.',
    draw: gaps
      ? (frame) =>
          gaps.nodes.length === 0 ? drawMissing(frame, NONE) : drawOpenNeeds({ currency, needs: gaps.nodes.map((need) => pictured(need, currency)) }, frame)
      : null,
    sheets: gaps ? [sheetOf(gaps, currency)] : [],
    counted: `The gap of an activity is what it requires less what is known to be committed or paid for it; a mere pledge funds nothing. Only activities whose cost is known can lack any. A smallest gap is compared in ${currency}. Donors named beside a need have counted pledges for the same goal in the same state or for the region: whom to ask first, not who promised anything.`,
    fields: [
      selectField(
        'goal',
        'Goal',
        goal,
        'all',
        (goals ?? []).map(({ id, title }) => [id, goalLabel({ key: id, label: title ?? '' })]),
      ),
      selectField(
        'state',
        'State',
        state,
        'all',
        (countries ?? []).map(({ iso3, name }) => [iso3, plainName(name ?? iso3)]),
      ),
      { name: 'min', label: 'Smallest gap', value: min ?? '', example: '250000' },
      currencyField(currency),
    ],
    more: [
      ...(next ? [{ label: 'The next needs', href: dashboardPath('open-needs', choices.with({ after: next })) }] : []),
      { label: 'The same question in the explorer', href: questionPath('FundingGaps', { roadmap, currency }) },
      { label: 'Open needs as a feed for donor portals', href: `/feeds/open-needs.json?roadmap=${roadmap}` },
      { label: 'All activities as a sheet', href: exportPath('plan-activities', 'csv', { roadmap }) },
    ],
    ...(next && { aside: html`<p><a href="${dashboardPath('open-needs', choices.with({ after: next }))}">The next needs</a></p>` }),
  };
}

/** What is lacking in all; where no gap is known there is no such sum. */
function inAll({ totalGap }: NonNullable<NeedsData['fundingGaps']>, before: string, currency: string): string {
  return totalGap ? `${before}${moneyWords(totalGap.amount)} ${currency} in all` : '';
}

function goalsOf({ activity }: Need): string {
  const codes = (activity.roadmapLinks ?? []).flatMap(({ node }) => (node ? [node.id.split(':')[1] ?? node.id] : []));
  return codes.length === 0 ? 'goal not known' : codes.join(', ');
}

function titleOf({ activity }: Need): string {
  return plainName(activity.title ?? activity.id);
}

function pictured(need: Need, currency: string) {
  const state = plainName(need.country.name ?? need.country.iso3);
  const funded = need.funded ? `${moneyWords(need.funded.amount)} ${currency} funded` : 'no funding known';
  return {
    label: titleOf(need),
    place: `${state}; ${goalsOf(need)}; ${need.reasons.map(words).join(', ')}`,
    required: need.required.amount,
    funded: need.funded?.amount ?? null,
    gap: need.gap.amount,
    title: `${titleOf(need)}: ${moneyWords(need.required.amount)} ${currency} required, ${funded}, ${moneyWords(need.gap.amount)} ${currency} open`,
    href: recordPath('activity', need.activity.id),
  };
}

function sheetOf(gaps: NonNullable<NeedsData['fundingGaps']>, currency: string): Sheet {
  const money = (label: string) => ({ label: `${label}, ${currency}`, kind: 'money' as const });
  return {
    caption: gaps.totalCount === 0 ? NONE : `${gaps.nodes.length} of ${gaps.totalCount} activities that lack money${inAll(gaps, '; ', currency)}`,
    columns: [
      { label: 'Activity' },
      { label: 'State' },
      { label: 'Nodes' },
      money('Required'),
      { ...money('Funded'), unknown: 'not known' },
      money('Gap'),
      { label: 'Coverage', kind: 'number', unknown: 'not known' },
      { label: 'Why' },
      { label: 'Donors of the same goal there' },
    ],
    rows: gaps.nodes.map((need) => [
      { value: need.activity.id, text: titleOf(need), href: recordPath('activity', need.activity.id) },
      { value: need.country.iso3, text: plainName(need.country.name ?? need.country.iso3), href: recordPath('country', need.country.iso3) },
      goalsOf(need),
      need.required.amount,
      need.funded?.amount ?? null,
      need.gap.amount,
      need.coverage === null ? null : { value: need.coverage, text: `${percentOf(need.coverage)} %` },
      need.reasons.map(words).join(', '),
      need.matchingDonors.length === 0 ? 'none' : need.matchingDonors.map(({ id, name }) => plainName(name ?? id)).join('; '),
    ]),
  };
}
