import type { GraphQLError } from 'graphql';
import type { Plan, Step } from '../plan/plan.js';
import type { Run } from './context.js';
import { runEntities } from './entities.js';
import { runRoot } from './root.js';

/** Carries a plan out; each step begins when those are done that it waits for. */
export async function execute({ steps }: Plan, run: Run): Promise<void> {
  const done: Promise<void>[] = [];
  for (const step of steps) {
    const before = step.after.map((place) => done[place]);
    done.push(before.length === 0 ? safely(step, run) : Promise.all(before).then(() => safely(step, run)));
  }
  await Promise.all(done);
}

/** A step that fails leaves its fields null and says why; the others go on (GraphQL 6.4.4). */
async function safely(step: Step, run: Run): Promise<void> {
  try {
    await (step.kind === 'root' ? runRoot(step, run) : runEntities(step, run));
  } catch (error) {
    run.errors.push(error as GraphQLError);
  }
}
