import type { SubgraphResponse } from '@roadmap-hub/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { ServiceFailure } from '../errors/service-failure.js';
import { fits } from './shape.js';

/** What was asked, as far as the answer must match it. */
interface Question {
  schema: GraphQLSchema;
  document: DocumentNode | undefined;
  variables: Record<string, unknown> | undefined;
}

/**
 * Makes sure that what came is an answer to what was asked, so that nothing a service sends can
 * break the parts of the others.
 * @throws ServiceFailure of kind `unreadable`
 */
export function readAnswer(raw: unknown, { schema, document, variables }: Question): SubgraphResponse {
  if (!isRecord(raw)) throw unreadable('not an object');
  const { data = null, errors = [], extensions } = raw;
  if (data !== null && !isRecord(data)) throw unreadable('data is not an object');
  if (!Array.isArray(errors) || !errors.every((error) => isRecord(error) && typeof error.message === 'string')) {
    throw unreadable('errors is not a list of errors');
  }
  if (data === null && errors.length === 0) throw unreadable('neither data nor errors');

  if (data !== null && document) {
    for (const { key, variable } of entityLists(document)) {
      const representations = variables?.[variable];
      if (!Array.isArray(representations)) continue;
      const entities = data[key];
      // null is how GraphQL reports that the whole list failed; its errors say why.
      const failed = (entities === null || entities === undefined) && errors.length > 0;
      if (!failed && !(Array.isArray(entities) && entities.length === representations.length)) {
        throw unreadable('not as many entities as were asked for');
      }
    }
  }
  if (data !== null && document && !fits(schema, document, data)) throw unreadable('data does not have the shape of its schema');
  return { data, errors, ...(isRecord(extensions) && { extensions }) };
}

/** The lists of entities that an operation asks for: the key of each, and the variable that says which. */
function entityLists({ definitions }: DocumentNode): { key: string; variable: string }[] {
  const selections = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections : []));
  return selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD || field.name.value !== '_entities') return [];
    const value = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
    return value?.kind === Kind.VARIABLE ? [{ key: field.alias?.value ?? field.name.value, variable: value.name.value }] : [];
  });
}

function unreadable(reason: string): ServiceFailure {
  return new ServiceFailure('unreadable', false, reason);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
