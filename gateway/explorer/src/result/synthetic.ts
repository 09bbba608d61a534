import type { Variables } from '../page/place.js';

/** What is invented says so in its title or its assertion, and its ids begin with the code of its roadmap. */
const MADE_UP = /^(?:SYNTHETIC|DEMO)\b/;

/** Whether a question or its answer holds anything that is made up. */
export function isSynthetic(variables: Variables | null, answer: unknown): boolean {
  return holds(variables) || holds(answer);
}

function holds(value: unknown): boolean {
  if (typeof value === 'string') return MADE_UP.test(value);
  return value !== null && typeof value === 'object' && Object.values(value).some(holds);
}
