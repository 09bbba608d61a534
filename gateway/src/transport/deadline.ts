import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';

/** When an answer is due, whatever the number of calls that it is made of. */
export class Deadline {
  private readonly at: number;

  constructor(milliseconds: number) {
    this.at = performance.now() + milliseconds;
  }

  remainingMs(): number {
    return this.at - performance.now();
  }
}

/** Each operation has its own: an export asks many, one after the other, and may take as long as it has rows. */
export function deadlinePlugin(milliseconds: number): ApolloServerPlugin<RequestScope> {
  return {
    async requestDidStart({ contextValue }) {
      contextValue.deadline = new Deadline(milliseconds);
    },
  };
}
