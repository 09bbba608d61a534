import { CompositionError } from './compose.js';

/** What the authors of the services can mend is told without a stack; anything else keeps its own. */
export async function failSoftly(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof CompositionError ? error.message : error);
    process.exitCode = 1;
  }
}
