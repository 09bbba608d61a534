import type { Options } from '../options.js';

interface Parts {
  options: Options;
  machine: string;
  compared: number;
  operations: string;
  aims: string;
  questions: string;
  growth: string | undefined;
  memory: string;
  sizes: string;
  minutes: number;
}

/** RESULTS.md, whole. */
export function renderResults({ options, machine, compared, operations, aims, questions, growth, memory, sizes, minutes }: Parts): string {
  const { rounds, seconds, concurrency, env } = options;
  const further = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return `# How fast the hub is

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, in ${minutes.toFixed(0)} minutes. README.md, beside this file, says what is measured and how.

${machine}
- Each contestant had ${rounds} turns of ${seconds} s with each question, ${concurrency} requests under way at once; medians. Contestants took turns, so that what else the machine did fell on all.
- Before anything was timed, ${compared} answers were compared and were the same.
${further.length > 0 ? `- Further settings of the hubs: ${further.join(', ')}\n` : ''}
CPU is the processor time that all processes taking part used, by request: it says more than requests per second on a machine that others use too.

## What was to be reached

${aims}
${growth === undefined ? '' : `\n### The same questions on ten times the pledges and allocations\n\n${growth}\n`}
## The questions

${questions}

## Start, size and memory

${sizes}

${memory}

## The supergraph on other gateways

${operations}
`;
}
