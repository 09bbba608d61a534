import { TITLES } from '../contestants/names.js';
import type { Growth } from '../measure/growth.js';
import { type Measurement, total } from '../measure/measurement.js';
import type { Results } from '../measure/rounds.js';
import type { Sizes } from '../measure/size.js';
import type { Question } from '../questions/questions.js';
import type { Compared } from '../verify/operations.js';
import { GROWTH_AIM, reached, slowedBy } from './aims.js';
import { number, table } from './table.js';

export function reportQuestion(question: Question, results: Results): string {
  const measured = [...(results.get(question.key) ?? [])];
  const head = ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms/request', 'of it servers', 'of it PostgreSQL', 'requests'];
  const rows = measured.map(([name, figures]) => [TITLES[name], ...cells(figures)]);
  return `### ${question.key}: ${question.title}\n\n${table(head, rows)}`;
}

function cells({ requestsPerSecond, p50, p99, cpu, requests, wrong }: Measurement): string[] {
  const { postgres, ...servers } = cpu;
  const parts = Object.entries(servers).map(([name, ms]) => `${name} ${number(ms)}`);
  const own = parts.length > 1 ? `${number(total(servers))} (${parts.join(', ')})` : number(total(servers));
  return [
    number(requestsPerSecond),
    number(p50),
    number(p99),
    number(total(cpu)),
    own,
    postgres === undefined ? 'none' : number(postgres),
    wrong > 0 ? `${requests}, ${wrong} WRONG` : String(requests),
  ];
}

export function reportAims(results: Results): string {
  const rows = reached(results).map(({ question, ours, other, atLeast, ratio, cpuRatio, met }) => [
    `${question}: ${TITLES[ours]} / ${TITLES[other]}`,
    number(ratio),
    number(cpuRatio),
    String(atLeast),
    met ? 'yes' : 'MISSED',
  ]);
  return table(['', 'ratio of requests/s', 'ratio of CPU', 'aim', 'reached'], rows);
}

export function reportGrowth(growth: readonly Growth[]): string {
  const rows = growth.map((one) => [
    `${one.question}: ${TITLES[one.contestant]}`,
    number(one.before.requestsPerSecond),
    number(one.after.requestsPerSecond),
    number(slowedBy(one)),
    number(total(one.before.cpu)),
    number(total(one.after.cpu)),
    one.contestant === 'hub' ? (slowedBy(one) <= GROWTH_AIM ? 'yes' : 'MISSED') : '',
  ]);
  return table(['', 'requests/s', 'with ten times', 'slower by', 'CPU ms', 'with ten times', `at most ${GROWTH_AIM}`], rows);
}

/** The most that each had in memory right after a turn. */
export function reportMemory(results: Results): string {
  const most = new Map<string, number | null>();
  for (const measured of results.values()) {
    for (const [name, { memory }] of measured) {
      const { postgres: _, ...servers } = memory;
      const now = total(servers);
      const before = most.get(TITLES[name]) ?? null;
      most.set(TITLES[name], now === null ? null : Math.max(now, before ?? 0));
    }
  }
  return table(
    ['', 'MB resident, all its servers'],
    [...most].map(([title, mb]) => [title, mb === null ? 'not known' : String(Math.round(mb))]),
  );
}

export function reportSizes(sizes: Sizes | undefined, startSeconds: number | null): string {
  const rows = [
    ['From `npm start` on loaded data to the first answer, of all three services', startSeconds === null ? 'not measured' : `${startSeconds.toFixed(1)} s`],
    ...(sizes
      ? [
          ['A packed hub (`npm run pack`)', `${sizes.packed.toFixed(0)} MB`],
          ['A packed hub with the embedded PostgreSQL', `${sizes.packedEmbedded.toFixed(0)} MB`],
        ]
      : []),
  ];
  return table(['', ''], rows);
}

export function reportOperations(compared: readonly Compared[], gateway: string): string {
  const differing = compared.filter(({ difference }) => difference !== null);
  const lines = differing.map(({ operation, difference, explained }) => `- ${operation}: ${difference} (${explained ?? 'NOT EXPLAINED'})`);
  return [`${gateway}: ${compared.length - differing.length} of ${compared.length} operations of \`schema/operations\` answered the same`, ...lines].join('\n');
}
