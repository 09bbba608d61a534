import { Decimal } from 'decimal.js';
import type { AllocationFact, TransactionFact } from '../facts/types.js';
import { type Cents, divide, part, toText } from './amounts.js';
import { toDate, toDay } from './dates.js';
import { DEMO_FLAWS, DEMO_PASS_THROUGH } from './flaws.js';
import { made, REFERENCE_DATE } from './marks.js';
import { ORGANISATION_IDS } from './parties.js';
import type { Draft } from './pledges.js';
import { at, Random } from './random.js';

const TODAY = toDay(REFERENCE_DATE);
const A_YEAR_AGO = TODAY - 365;

const [OVERSPENT, OVERSPENT_TOO, OVERCOMMITTED, OVERCOMMITTED_TOO, UNCOMMITTED] = DEMO_FLAWS.ladderBroken;
const overdue: ReadonlySet<string> = new Set(DEMO_FLAWS.overdue);
const outOfOrder: ReadonlySet<string> = new Set(DEMO_FLAWS.datesOutOfOrder);

/** What was committed and disbursed, in thousandths: of the pledge, and of what was committed. */
const BROKEN = new Map<string, readonly [committed: number, disbursed: number]>([
  [OVERSPENT, [500, 1300]],
  [OVERSPENT_TOO, [400, 2000]],
  [OVERCOMMITTED, [1200, 500]],
  [OVERCOMMITTED_TOO, [1500, 900]],
]);

type Type = TransactionFact['iatiType'];
interface Step {
  readonly type: Type;
  readonly cents: Cents;
  readonly day: number;
  readonly allocation: string | null;
  readonly implementer: string | null;
}

/** Commitments and disbursements of a pledge, the latter at most the former, the former at most the pledge. */
export function transactionsOf(draft: Draft, allocations: readonly AllocationFact[]): TransactionFact[] {
  const { fact, cents } = draft;
  const { currency, id } = fact;
  if (cents === null || currency === null || overdue.has(id)) return [];
  const random = new Random('transactions', draft.number);
  return steps(draft, cents, allocations, random).map(({ type, cents: amount, day, ...tied }, index) => ({
    id: `${id}-T${index + 1}`,
    pledge: id,
    iatiType: type,
    date: toDate(day),
    amount: toText(amount),
    currency,
    ...tied,
    ...made(),
  }));
}

function steps(draft: Draft, cents: Cents, allocations: readonly AllocationFact[], random: Random): Step[] {
  const { fact, profile, announced, end } = draft;
  if (fact.id === DEMO_PASS_THROUGH.pledge) return passThrough(announced, at(allocations, 0).id);
  const broken = BROKEN.get(fact.id);
  if (broken !== undefined) return row(draft, random, part(cents, broken[0]), broken[1], null);
  if (fact.id === UNCOMMITTED) return row(draft, random, cents, 400, null).filter(({ type }) => type === 'DISBURSEMENT');
  if (profile.counting === 'AGGREGATE') return [];
  // Pledges of years ago have come to something: only those in DEMO_FLAWS.overdue have not.
  const mustHave = end < A_YEAR_AGO || outOfOrder.has(fact.id);
  if (!mustHave && random.chance(0.25)) return [];
  const disbursed = random.chance(0.3) ? 0 : random.chance(0.3) ? 1000 : random.int(200, 900);
  const tied = allocations.length > 0 && random.chance(0.6) ? random.sample(allocations, random.int(1, 3)) : [];
  const ofParts = tied.flatMap((allocation) => {
    const whole = partOf(allocation, cents);
    return row(draft, random, random.chance(0.5) ? whole : part(whole, random.int(500, 999)), disbursed, allocation.id);
  });
  if (tied.length > 0 && random.chance(0.5)) return ofParts;
  // The rest is of the pledge as a whole.
  const left = cents - tied.reduce((sum, allocation) => sum + partOf(allocation, cents), 0n);
  return [...ofParts, ...row(draft, random, part(left, random.chance(0.3) ? 1000 : random.int(300, 950)), disbursed, null)];
}

function partOf({ amount, share }: AllocationFact, cents: Cents): Cents {
  const exact = amount === null ? new Decimal(share ?? 0).mul(cents.toString()) : new Decimal(amount).mul(100);
  return BigInt(exact.floor().toFixed());
}

/** One or two commitments, and up to four disbursements after the last of them. */
function row({ fact, announced }: Draft, random: Random, committed: Cents, thousandths: number, allocation: string | null): Step[] {
  const implementer = fact.implementers.length === 0 || random.chance(0.2) ? null : random.pick(fact.implementers);
  const step = (type: Type, cents: Cents, day: number): Step => ({ type, cents, day: Math.min(day, TODAY), allocation, implementer });
  const first = outOfOrder.has(fact.id) ? announced - 400 : announced + random.int(0, 90);
  const commitments = divide(committed, random.chance(0.3) ? [random.int(1, 3), random.int(1, 3)] : [1]);
  const last = first + 30 * (commitments.length - 1);
  const disbursements =
    thousandths === 0
      ? []
      : divide(
          part(committed, thousandths),
          Array.from({ length: random.int(1, 4) }, () => random.int(1, 5)),
        );
  return [
    ...commitments.map((cents, index) => step('COMMITMENT', cents, first + 30 * index)),
    ...disbursements.map((cents, index) => step('DISBURSEMENT', cents, last + 45 + 120 * index)),
  ].filter(({ cents }) => cents > 0n);
}

/** See DEMO_PASS_THROUGH. */
function passThrough(announced: number, allocation: string): Step[] {
  const { committed, disbursed, spent } = DEMO_PASS_THROUGH;
  const [agency, partner] = [at(ORGANISATION_IDS, 1), at(ORGANISATION_IDS, 4)];
  return [
    { type: 'COMMITMENT', cents: BigInt(committed) * 100n, day: announced + 30, allocation: null, implementer: agency },
    { type: 'DISBURSEMENT', cents: BigInt(disbursed) * 100n, day: announced + 90, allocation, implementer: partner },
    { type: 'EXPENDITURE', cents: BigInt(spent) * 100n, day: announced + 200, allocation, implementer: partner },
  ];
}
