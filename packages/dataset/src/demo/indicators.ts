import type { IndicatorFact, IndicatorValueFact } from '../facts/types.js';
import { DEMO_FLAWS } from './flaws.js';
import { DEMO, made, padded, title } from './marks.js';
import { at, Random } from './random.js';
import { TARGET_IDS } from './roadmap.js';
import { STATES } from './states.js';

type Measure = NonNullable<IndicatorFact['measure']>;

/** What is measured, the yearly range of one state, and what the region had in 2020 and wants in 2030. */
const KINDS: readonly (readonly [Measure, what: string, unit: string, range: readonly [number, number], baseline: string, up: string, down: string])[] = [
  ['CUMULATIVE', 'Officers trained since the beginning', 'people', [4, 40], '0', '3000', '3000'],
  ['ANNUAL', 'Cases in the year', 'cases', [5, 30], '300', '600', '120'],
  ['STATE', 'Sites as they stand at the end of the year', 'sites', [1, 12], '96', '160', '40'],
  ['PERCENT', 'Share of what could have been done', 'percent', [10, 90], '42.5', '80', '15'],
];

const FALLS: ReadonlySet<string> = new Set(DEMO_FLAWS.cumulativeFalls);

const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

/** Three a target, 60 in all, 15 of each measure. */
export function demoIndicators(): IndicatorFact[] {
  return TARGET_IDS.flatMap((target, targetIndex) =>
    [0, 1, 2].map((within) => {
      const index = targetIndex * 3 + within;
      const [measure, what, unit, , baseline, up, down] = at(KINDS, index % KINDS.length);
      // What adds up can only grow; of the others every third should become less.
      const direction = measure !== 'CUMULATIVE' && index % 3 === 2 ? 'DOWN' : 'UP';
      return {
        id: `DEMO-I${padded(index + 1, 2)}`,
        roadmap: DEMO,
        code: `I${padded(index + 1, 2)}`,
        title: title(`${what}, for target ${target.slice(DEMO.length + 1)}`),
        relation: 'OWN',
        instrument: null,
        kind: within === 0 ? 'output' : 'outcome',
        unit,
        custodians: [],
        node: target,
        nodeNote: null,
        measure,
        direction,
        baseline: { value: baseline, year: 2020 },
        target: { value: direction === 'UP' ? up : down, year: 2030 },
        ...made(),
      } as const;
    }),
  );
}

/**
 * Some states report no indicator in some years, and one has never reported at all: a figure of the
 * region is always of fewer states than there are.
 */
export function demoIndicatorValues(indicators: readonly IndicatorFact[]): IndicatorValueFact[] {
  const silent = new Map(STATES.map(({ iso3 }, index) => [iso3, index === 15 ? [...YEARS] : new Random('silent', iso3).sample(YEARS, index % 3)]));
  return indicators.flatMap((indicator) =>
    STATES.flatMap(({ iso3 }) => {
      const random = new Random('values', indicator.id, iso3);
      let total = 0;
      return YEARS.flatMap((year) => {
        const reported = draw(indicator, random);
        total += reported;
        // Drawn for every year, so that the row of numbers stays in step whether the year is reported or not.
        const [missing, unknown] = [random.chance(0.08), random.chance(0.02)];
        if (missing || silent.get(iso3)?.includes(year)) return [];
        const id = `${indicator.id}-${iso3}-${year}`;
        const falls = FALLS.has(id);
        const number = indicator.measure === 'CUMULATIVE' ? (falls ? 1 : total) : reported;
        return [{ id, indicator: indicator.id, country: iso3, year, ...stated(indicator, number, unknown && !falls, random), ...made() }];
      });
    }),
  );
}

function draw({ measure }: IndicatorFact, random: Random): number {
  const [, , , [from, to]] = KINDS.find(([kind]) => kind === measure) ?? at(KINDS, 0);
  return random.int(from, to);
}

/** A percentage is kept as its two numbers: percentages themselves could not be added up. */
function stated({ measure }: IndicatorFact, number: number, unknown: boolean, random: Random): Pick<IndicatorValueFact, 'value' | 'numerator' | 'denominator'> {
  const denominator = random.int(20, 400);
  if (unknown) return { value: null, numerator: null, denominator: null };
  if (measure !== 'PERCENT') return { value: String(number), numerator: null, denominator: null };
  return { value: null, numerator: String(Math.round((denominator * number) / 100)), denominator: String(denominator) };
}
