import { drawFlow } from '@roadmap-hub/pictures';
import { exportPath, questionPath, recordPath } from '../../web/links.js';
import { WrongChoice } from '../choices.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import { flowData, largest, type Way } from '../flow-data.js';
import type { Sheet } from '../sheet.js';
import { counted, plainName, selectField } from '../words.js';
import { NETWORK_QUERY, type NetworkData } from './query.js';

type Link = NonNullable<NetworkData['supportNetwork']>[number];

const WHAT = ['assistance', 'events', 'pledges'] as const;
const MOST = 11;
const RECORDS = { zero: 0, add: (a: number, b: number) => a + b, size: (count: number) => count, words: (count: number) => String(count) };

export const supportNetwork: Dashboard = {
  slug: 'support-network',
  title: 'Who supports whom through whom',
  lead: 'Which funder pays, as sources state, which partner carries it out, and which state is it for?',
  choices: ['what', 'state'],
  view,
};

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const { supportNetwork: all } = await graph.ask<NetworkData>(NETWORK_QUERY, { roadmap });
  const what = choices.oneOf('what', WHAT);
  const states = [
    ...new Map((all ?? []).flatMap(({ country }) => (country ? [[country.iso3, plainName(country.name ?? country.iso3)] as const] : []))).entries(),
  ].sort((a, b) => a[1].localeCompare(b[1], 'en'));
  const state = choices.text('state');
  if (state && all && !states.some(([iso3]) => iso3 === state))
    throw new WrongChoice(`No record names the state "${state}"; there are ${states.map(([iso3]) => iso3).join(', ')}.`);
  const links = all
    ?.map((link) => ({ ...link, count: countOf(link, what) }))
    .filter(({ count, country }) => count > 0 && (state === null || country?.iso3 === state));
  const stateName = states.find(([iso3]) => iso3 === state)?.[1];
  const subject = [stateName, what].filter(Boolean).join(', ');
  return {
    ...(subject && { subject }),
    description: links
      ? `Bands from funders on the left through partners in the middle to states on the right, from ${counted(links.length, 'combination')}. The table below names each.`
      : 'Funders, partners and states.',
    draw: links ? (frame) => drawFlow(pictureOf(links), frame) : null,
    sheets: links ? [sheetOf(links)] : [],
    counted:
      'Records of assistance, events and pledges are counted, never money. A record with several funders, partners or states counts once in each combination of them, so bands add up to more than there are records. Funder not stated means that no source names who paid, not that nobody did; a host or collaborator is never taken for a funder. Records for the region are not spread over the states.',
    fields: [
      selectField(
        'what',
        'Records',
        what,
        'all kinds',
        WHAT.map((one) => [one, `${one} only`]),
      ),
      selectField('state', 'State', state, 'all', states),
    ],
    more: [
      { label: 'The same question in the explorer', href: questionPath('SupportMatrix', { roadmap }) },
      { label: 'All pledges as a sheet', href: exportPath('pledges', 'csv', { roadmap }) },
    ],
  };
}

function countOf({ assistance, events, pledges }: Link, what: (typeof WHAT)[number] | null): number {
  return what === null ? assistance + events + pledges : { assistance, events, pledges }[what];
}

const funderId = ({ funder }: Link) => (funder ? `funder ${funder.id}` : 'funder');
const providerId = ({ provider }: Link) => (provider ? `provider ${provider.id}` : 'provider');
const placeId = ({ country, regional }: Link) => (country ? `state ${country.iso3}` : regional ? 'region' : 'state');

function pictureOf(links: readonly (Link & { count: number })[]) {
  const parties = new Map<string, { label: string; href: string | null; vague?: boolean }>([
    ['funder', { label: 'Funder not stated', href: null, vague: true }],
    ['funders', { label: 'Other funders', href: null, vague: true }],
    ['provider', { label: 'Partner not stated', href: null, vague: true }],
    ['providers', { label: 'Other partners', href: null, vague: true }],
    ['region', { label: 'For the region', href: null }],
    ['state', { label: 'No state named', href: null, vague: true }],
  ]);
  for (const link of links) {
    if (link.funder) parties.set(funderId(link), { label: plainName(link.funder.name ?? link.funder.id), href: recordPath('donor', link.funder.id) });
    if (link.provider) parties.set(providerId(link), { label: shortName(link.provider), href: recordPath('organisation', link.provider.id) });
    if (link.country) parties.set(placeId(link), { label: plainName(link.country.name ?? link.country.iso3), href: recordPath('country', link.country.iso3) });
  }
  const ways = (from: (link: Link) => string, to: (link: Link) => string): Way<number>[] =>
    links.map((link) => ({ from: from(link), to: to(link), amount: link.count }));
  const first = ways(funderId, providerId);
  const funders = largest(first, MOST, RECORDS);
  const providers = largest(first, MOST, RECORDS, 'to');
  const funder = (link: Link) => (funders.has(funderId(link)) ? funderId(link) : 'funders');
  const provider = (link: Link) => (providers.has(providerId(link)) ? providerId(link) : 'providers');
  return flowData(
    ['Who pays', 'Through whom', 'For whom'],
    [ways(funder, provider), ways(provider, placeId)],
    (id) => parties.get(id) ?? { label: id, href: null },
    RECORDS,
    'No published record found, which is not that there was no support.',
  );
}

/** A partner is known by its letters where its name is long. */
function shortName({ id, name }: { id: string; name: string | null }): string {
  const full = plainName(name ?? id);
  return full.length > 34 && /^[A-Z][A-Z0-9-]{1,14}$/.test(id) ? id : full;
}

function sheetOf(links: readonly (Link & { count: number })[]): Sheet {
  return {
    caption: 'Records by funder, partner and state, the most frequent first',
    columns: [
      { label: 'Funder', unknown: 'not stated' },
      { label: 'Partner', unknown: 'not stated' },
      { label: 'State' },
      { label: 'Records', kind: 'number' },
      { label: 'Assistance', kind: 'number' },
      { label: 'Events', kind: 'number' },
      { label: 'Pledges', kind: 'number' },
    ],
    rows: links.map(({ funder, provider, country, regional, count, assistance, events, pledges }) => [
      funder && { value: plainName(funder.name ?? funder.id), href: recordPath('donor', funder.id) },
      provider && { value: plainName(provider.name ?? provider.id), href: recordPath('organisation', provider.id) },
      country ? { value: plainName(country.name ?? country.iso3), href: recordPath('country', country.iso3) } : regional ? 'for the region' : 'no state named',
      count,
      assistance,
      events,
      pledges,
    ]),
  };
}
