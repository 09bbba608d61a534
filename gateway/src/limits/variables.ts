import { beyondNumbers, LimitError, withinLimit } from './limit-error.js';
import { LIMITS } from './limits.js';

/**
 * How much there is in the variables: each value is checked, copied and passed on, and what lies
 * within one another is taken apart by functions that call themselves.
 * @throws LimitError
 */
export function checkVariables(variables: unknown): void {
  let values = 0;
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.variableDepth) throw tooDeep(depth);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'number' && !Number.isFinite(value)) throw beyondNumbers('a number of the variables');
      if (typeof value !== 'object' || value === null) continue;
      const parts = Object.values(value);
      values += parts.length;
      withinLimit('VARIABLES_TOO_LARGE', values, LIMITS.variableValues, (limit) => `The variables hold more than ${limit} values. Ask in several requests.`);
      for (const part of parts) next.push(part);
    }
    level = next;
  }
}

function tooDeep(found: number): LimitError {
  return new LimitError(
    'VARIABLES_TOO_LARGE',
    `The variables hold lists or objects more than ${LIMITS.variableDepth} deep. Nothing in the schema needs that.`,
    {
      limit: LIMITS.variableDepth,
      found,
    },
  );
}
