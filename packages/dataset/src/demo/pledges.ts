import type { PledgeFact } from '../facts/types.js';
import { type Cents, currencyAt, toText } from './amounts.js';
import { toDate, toDay } from './dates.js';
import { DEMO_FLAWS, DEMO_PASS_THROUGH } from './flaws.js';
import { DEMO, made, padded, title } from './marks.js';
import { DONOR_IDS, ORGANISATION_IDS } from './parties.js';
import { type Profile, profileOf } from './profiles.js';
import { at, Random } from './random.js';
import { ACTION_IDS, GOAL_IDS, TARGET_IDS } from './roadmap.js';
import { STATES } from './states.js';

/** A pledge with what its allocations and transactions are made from. */
export interface Draft {
  readonly fact: PledgeFact;
  readonly number: number;
  readonly profile: Profile;
  readonly cents: Cents | null;
  /** The days behind the dates, which may be told less exactly or not at all. */
  readonly announced: number;
  readonly end: number;
}

const originals = new Map<string, string>(DEMO_FLAWS.overlappingPledges.map(([original, copy]) => [copy, original]));
const overdue: ReadonlySet<string> = new Set(DEMO_FLAWS.overdue);
const outOfOrder: ReadonlySet<string> = new Set(DEMO_FLAWS.datesOutOfOrder);

const pledgeId = (number: number): string => `DEMO-P${padded(number, 5)}`;

export function draftPledge(number: number): Draft {
  const original = originals.get(pledgeId(number));
  return original === undefined ? draw(number) : copyOf(draw(Number(original.slice(-5))), number);
}

/** Of a pledge that shows one thing: the day that it takes. */
function fixedDay(id: string): number | null {
  if (overdue.has(id)) return toDay('2021-03-15');
  return id === DEMO_PASS_THROUGH.pledge || outOfOrder.has(id) ? toDay('2023-03-15') : null;
}

/** The same money as another record would have it. */
function copyOf({ fact, ...draft }: Draft, number: number): Draft {
  const announced = draft.announced + 21;
  const copy = { ...fact, id: pledgeId(number), title: `${fact.title}, again`, announced: toDate(announced) };
  return { ...draft, number, profile: profileOf(number), announced, fact: copy };
}

function draw(number: number): Draft {
  const id = pledgeId(number);
  const random = new Random('pledge', number);
  const profile = profileOf(number);
  const passes = id === DEMO_PASS_THROUGH.pledge;
  const currency = currencyAt(passes ? 0 : random.next());
  const amount = amountOf(random);
  const cents = !profile.amount ? null : passes ? BigInt(DEMO_PASS_THROUGH.pledged) * 100n : amount * currency.perDollar;
  const drawn = random.int(toDay('2021-01-15'), toDay('2026-05-31'));
  const announced = fixedDay(id) ?? drawn;
  const end = overdue.has(id) ? toDay('2023-06-30') : announced + random.int(365, 1500);
  const countries = passes ? [at(STATES, 0).iso3] : countriesOf(random, profile);
  const nodes = random.chance(0.1) ? [] : nodesOf(random);
  const implementers = passes ? ORGANISATION_IDS.slice(1, 2) : random.sample(ORGANISATION_IDS, random.pick([0, 1, 1, 1, 2]));
  const fact: PledgeFact = {
    id,
    roadmap: DEMO,
    title: title(`Support no. ${number}${forWhom(countries, profile)}`),
    donors: passes ? DONOR_IDS.slice(4, 5) : random.sample(DONOR_IDS, profile.donors),
    kind: kindOf(random, profile),
    counting: profile.counting,
    countingNote: profile.counting === 'INDEPENDENT' ? null : title(NOTES[profile.counting]),
    amount: cents === null ? null : toText(cents),
    currency: cents !== null && profile.currency ? currency.code : null,
    amountNote: cents === null ? title('no amount was made up') : profile.currency ? null : title('no currency was made up'),
    // Those of which a flaw or a fixture depends on the days tell them in full.
    ...datesOf(random, profile, announced, end, number <= 14),
    nodes,
    nodesBasis: nodes.length === 0 ? null : random.pick(['STATED', 'ASSIGNED']),
    countries,
    regional: profile.place === 'REGIONAL',
    implementers,
    implementerText: null,
    purpose: random.chance(0.6) ? title('to see how the hub shows a purpose') : null,
    externalIds: [],
    ...made(),
  };
  return { fact, number, profile, cents, announced, end };
}

const NOTES = {
  CONTEXT: 'a larger programme, for comparison',
  AGGREGATE: 'a total of several donors, which overlaps others',
  WIDER_SCOPE: 'for other regions too; the share of this one was not made up',
  IN_KIND: 'equipment, of a value that was not made up',
} as const;

function kindOf(random: Random, { counting }: Profile): PledgeFact['kind'] {
  if (counting === 'CONTEXT' || counting === 'AGGREGATE' || counting === 'IN_KIND') return counting;
  return random.pick(['PLEDGE', 'GRANT', 'GRANT', 'PROJECT_FUNDING', 'PROJECT_FUNDING', 'EVENT_FUNDING']);
}

/** In dollars' cents: many small ones and few large, most of them round. */
function amountOf(random: Random): Cents {
  const hundreds = BigInt(200 + Math.floor(random.next() * random.next() * 9_800));
  return hundreds * 10_000n + BigInt(random.chance(0.15) ? random.int(1, 9_999) : 0);
}

function countriesOf(random: Random, { place }: Profile): string[] {
  const states = STATES.map(({ iso3 }) => iso3);
  if (place === 'ONE') return [random.pickEarly(states)];
  return place === 'SEVERAL' ? random.sample(states, random.int(2, 4)) : [];
}

function nodesOf(random: Random): string[] {
  const level = random.pick([GOAL_IDS, TARGET_IDS, TARGET_IDS, ACTION_IDS, ACTION_IDS]);
  return random.sample(level, random.pick([1, 1, 1, 2, 3]));
}

function forWhom([first, second]: readonly string[], { place }: Profile): string {
  if (place === 'REGIONAL') return ' for the region';
  const state = second === undefined ? STATES.find(({ iso3 }) => iso3 === first) : undefined;
  return state === undefined ? '' : ` for ${state.name}`;
}

/** Some days are told as a month or a year; some pledges are known by their start alone. */
function datesOf(random: Random, { dates }: Profile, announced: number, end: number, exact: boolean): Pick<PledgeFact, 'announced' | 'start' | 'end'> {
  if (!dates) return { announced: null, start: null, end: null };
  const digits = exact ? 10 : random.pick([10, 10, 10, 7, 4]);
  const start = toDate(announced + random.int(0, 120)).slice(0, digits);
  const isAnnounced = exact || random.chance(0.9);
  const hasStart = !isAnnounced || random.chance(0.8);
  const hasEnd = exact || random.chance(0.85);
  return {
    announced: isAnnounced ? toDate(announced).slice(0, digits) : null,
    start: hasStart ? start : null,
    end: hasEnd ? toDate(end).slice(0, digits) : null,
  };
}
