import { type Data, isData } from '../data.js';
import { objectsAt, placesOf } from '../plan/path.js';
import type { RootStep } from '../plan/plan.js';
import type { Run } from './context.js';
import { inner, placed } from './error-places.js';
import { mergeIntoAll } from './merge.js';

/**
 * Asks for fields of the root (GraphQL 6.2.1, 6.2.2) and puts them at the root of the answer, or wherever a
 * field leads to the root again.
 */
export async function runRoot(step: RootStep, run: Run): Promise<void> {
  const targets = step.at.length === 0 ? [run.data] : objectsAt(run.data, step.at, run.types);
  if (targets.length === 0) return;
  const { data, errors = [] } = await run.services.ask(step, variablesOf(step, run), run);
  const places = errors.length > 0 && step.at.length > 0 ? [...placesOf(run.data, step.at, new Set(targets)).values()].flat() : [[]];
  for (const error of errors) {
    const { path } = error;
    if (!path) run.errors.push(placed(error, undefined));
    else for (const place of places) run.errors.push(placed(error, [...place, ...inner(path, step.renamed)]));
  }
  if (!isData(data)) return;
  for (const rewrite of step.rewrites) rewrite(data);
  mergeIntoAll(targets, data, run.types);
}

/** Those of the client's variables that a call uses, as they came; one that was not given keeps its default. */
export function variablesOf({ variables }: Pick<RootStep, 'variables'>, run: Run): Data {
  const used: Data = {};
  for (const { name, from } of variables) {
    if (Object.hasOwn(run.variables, from) && run.variables[from] !== undefined) used[name] = run.variables[from];
  }
  return used;
}
