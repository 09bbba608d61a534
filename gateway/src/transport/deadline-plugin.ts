import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';
import { Deadline } from './deadline.js';
import type { Patience } from './patience.js';

/** Each operation has a deadline of its own: an export asks many, one after the other, and takes as long as it has rows. */
export function deadlinePlugin({ answer, write }: Pick<Patience, 'answer' | 'write'>): ApolloServerPlugin<RequestScope> {
  return {
    async requestDidStart({ contextValue }) {
      contextValue.deadline = new Deadline(answer);
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation === 'mutation') contextValue.deadline = new Deadline(write);
        },
      };
    },
  };
}
