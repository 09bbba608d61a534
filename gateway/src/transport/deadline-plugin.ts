import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';
import { Deadline } from './deadline.js';

/** Each operation has a deadline of its own: an export asks many, one after the other, and takes as long as it has rows. */
export function deadlinePlugin(milliseconds: number): ApolloServerPlugin<RequestScope> {
  return {
    async requestDidStart({ contextValue }) {
      contextValue.deadline = new Deadline(milliseconds);
    },
  };
}
