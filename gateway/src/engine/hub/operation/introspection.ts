import { type DocumentNode, executeSync, type FieldNode, type GraphQLSchema, Kind, OperationTypeNode, visit } from 'graphql';
import type { Operation } from './operation.js';

/** Answers `__schema` and `__type` from the schema that clients see (GraphQL 4.2). */
export function introspect(schema: GraphQLSchema, node: FieldNode, operation: Operation, variableValues: Readonly<Record<string, unknown>>): unknown {
  const used = new Set<string>();
  visit(node, { Variable: ({ name }) => void used.add(name.value) });
  for (const fragment of operation.fragments.values()) visit(fragment, { Variable: ({ name }) => void used.add(name.value) });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: operation.definition.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [node] },
      },
      ...operation.fragments.values(),
    ],
  };
  const { data, errors } = executeSync({ schema, document, variableValues });
  if (!data) throw errors?.[0] ?? new Error('The schema could not be looked at.');
  return data[node.alias?.value ?? node.name.value];
}
