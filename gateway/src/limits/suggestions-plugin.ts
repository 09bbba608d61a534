import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestScope } from '../request-scope.js';
import { type SchemaAudience, seesSchema } from './audience.js';

/** At the end of what graphql-js says of a name that it does not know. */
const SUGGESTION = / ?Did you mean .*\?$/s;

/** Whoever is not shown the schema must not be told it by guessing: a wrong name is answered without the names that are near. */
export function suggestionsPlugin(audience: SchemaAudience): ApolloServerPlugin<RequestScope> {
  return {
    async requestDidStart({ contextValue }) {
      if (seesSchema(contextValue.identity, audience)) return;
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) error.message = error.message.replace(SUGGESTION, '');
        },
      };
    },
  };
}
