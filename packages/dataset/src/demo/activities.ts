import type { ActivityFact } from '../facts/types.js';
import { currencyAt, toText } from './amounts.js';
import { toDate, toDay } from './dates.js';
import { DEMO_FLAWS } from './flaws.js';
import { DEMO, fictional, made, padded, REFERENCE_DATE, title } from './marks.js';
import { ACTIVITIES, HOUSES, INSTITUTIONS } from './names.js';
import { at, Random } from './random.js';
import { ACTION_IDS } from './roadmap.js';
import { STATES, type State } from './states.js';

const ACTIVITIES_PER_PLAN = 60;

const TODAY = toDay(REFERENCE_DATE);
const stale: ReadonlySet<string> = new Set(DEMO_FLAWS.staleStatus);
const contradictory: ReadonlySet<string> = new Set(DEMO_FLAWS.contradictoryStatus);

export function demoActivities(): ActivityFact[] {
  return STATES.flatMap((state) => Array.from({ length: ACTIVITIES_PER_PLAN }, (_, index) => activity(state, padded(index + 1, 3))));
}

function activity({ iso3, name }: State, code: string): ActivityFact {
  const plan = `${DEMO}:${iso3}`;
  const id = `${plan}:${code}`;
  const random = new Random('activity', id);
  const links = linksOf(random);
  // Of `DEMO:2.3.4`: goal 2, and the fourth kind of action.
  const [goal, , action] = at(links, 0)
    .node.slice(DEMO.length + 1)
    .split('.');
  const ended = stale.has(id) || contradictory.has(id);
  const start = ended ? toDay('2021-07-01') : random.int(toDay('2021-06-01'), toDay('2027-09-30'));
  const end = ended ? toDay('2023-06-30') : start + random.int(180, 1100);
  const status = stale.has(id) ? 'PLANNED' : contradictory.has(id) ? 'COMPLETED' : statusOf(random, start, end);
  const undated = !ended && random.chance(0.05);
  return {
    id,
    plan,
    code,
    title: title(`${random.pick(at(ACTIVITIES, Number(action) - 1))} in ${name}`),
    priority: random.chance(0.8) ? `DEMO-${iso3}-P${goal}` : null,
    leadInstitution: random.chance(0.92) ? fictional(random.pick(INSTITUTIONS)) : null,
    partners: random.sample(HOUSES.slice(36), random.int(0, 2)).map((house) => fictional(`${house} Agency`)),
    start: undated ? null : asExactAsKnown(random, start),
    end: undated ? null : asExactAsKnown(random, end),
    status: undated ? 'PLANNED' : status,
    requirement: requirementOf(random, start),
    links,
    milestones: undated ? [] : milestones(random, start, end, status, contradictory.has(id)),
    ...made(),
  };
}

function statusOf(random: Random, start: number, end: number): ActivityFact['status'] {
  if (start > TODAY) return random.chance(0.95) ? 'PLANNED' : 'CANCELLED';
  if (end > TODAY) return random.chance(0.8) ? 'ONGOING' : 'DELAYED';
  return random.chance(0.8) ? 'COMPLETED' : random.pick(['CANCELLED', 'DELAYED']);
}

/** Plans give days, months, or no more than a year. */
function asExactAsKnown(random: Random, day: number): string {
  return toDate(day).slice(0, random.pick([10, 10, 7, 7, 7, 4]));
}

/** One activity in ten has no costing: what it needs is not known, and not nothing. */
function requirementOf(random: Random, start: number): ActivityFact['requirement'] {
  const currency = currencyAt(random.chance(0.8) ? 0 : random.next());
  const thousands = BigInt(30 + Math.floor(random.next() * random.next() * 1200));
  if (random.chance(0.1)) return null;
  return {
    amount: toText(thousands * 100_000n * currency.perDollar),
    currency: currency.code,
    date: random.chance(0.7) ? toDate(start - 365).slice(0, 4) : null,
  };
}

function linksOf(random: Random): ActivityFact['links'] {
  const nodes = random.sample(ACTION_IDS, random.pick([1, 1, 2, 2, 3]));
  const even = random.chance(0.3);
  const basis = nodes.length === 1 ? 'REPORTED' : even ? 'ASSUMED_EQUAL' : random.pick(['REPORTED', 'WEIGHTED'] as const);
  const weights = nodes.length === 1 ? [10_000] : even ? evenly(nodes.length) : unevenly(random, nodes.length);
  return nodes.map((node, index) => ({ node, weight: share(at(weights, index)), basis }));
}

/** Ten-thousandths: thirds are not even to the last digit, but their sum is exact. */
export function evenly(count: number): number[] {
  const each = Math.floor(10_000 / count);
  return Array.from({ length: count }, (_, index) => (index === 0 ? 10_000 - each * (count - 1) : each));
}

function unevenly(random: Random, count: number): number[] {
  const first = random.int(11, 15) * 500;
  return count === 2 ? [first, 10_000 - first] : [first, 2_000, 8_000 - first];
}

/** Ten-thousandths as a decimal in text: 2500 as `0.25`. */
export function share(tenThousandths: number): string {
  if (tenThousandths === 10_000) return '1';
  return `0.${padded(tenThousandths, 4).replace(/0+$/, '')}`;
}

function milestones(random: Random, start: number, end: number, status: ActivityFact['status'], oneOpen: boolean): ActivityFact['milestones'] {
  const count = oneOpen ? 3 : random.int(0, 4);
  return Array.from({ length: count }, (_, index) => {
    const due = start + Math.floor(((end - start) * (index + 1)) / (count + 1));
    const done = Math.min(TODAY, Math.max(start, due + random.int(-20, 45)));
    const isDone = status === 'COMPLETED' ? !(oneOpen && index === count - 1) : status !== 'CANCELLED' && due < TODAY && random.chance(0.7);
    return { title: title(`step ${index + 1} of ${count}`), due: toDate(due), doneOn: isDone ? toDate(done) : null };
  });
}
