import { buildSchema, type GraphQLSchema } from 'graphql';

let loading: Promise<GraphQLSchema> | undefined;

/** The schema of this hub: it says what a variable may be and what a column means. Fetched once, when first needed. */
export function loadSchema(): Promise<GraphQLSchema> {
  loading ??= fetch('/schema.graphql')
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`The schema could not be had: ${response.status}`))))
    .then((text) => buildSchema(text, { assumeValidSDL: true }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
