import { CompositionError } from './compose.js';
import { QuestionError } from './questions/comment.js';

/** What the authors of services and questions can mend is told without a stack; anything else keeps its own. */
export async function failSoftly(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof CompositionError || error instanceof QuestionError ? error.message : error);
    process.exitCode = 1;
  }
}
