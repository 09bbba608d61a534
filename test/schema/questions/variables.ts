import type { Variable } from '@roadmap-hub/client';
import {
  type DocumentNode,
  type GraphQLEnumType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The variables of a question, each with what the schema says of the place where it is used. */
export function variablesOf(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema): Variable[] {
  const descriptions = descriptionsOf(document, schema);
  return (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const description = descriptions.get(name);
    const named = getNamedType(typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]));
    return {
      name,
      type: print(type),
      required: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      ...(defaultValue && { defaultValue: valueFromASTUntyped(defaultValue) }),
      ...(description && { description }),
      ...(isEnumType(named) && { options: optionsOf(named) }),
    };
  });
}

function optionsOf(type: GraphQLEnumType): Variable['options'] {
  return type.getValues().map(({ name, description }) => ({ value: name, description: description ?? '' }));
}

/** By the name of a variable: what is said of the first argument, or field of an input, that takes it. */
function descriptionsOf(document: DocumentNode, schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  const info = new TypeInfo(schema);
  const note = (name: string, description: string | null | undefined) => {
    if (description && !found.has(name)) found.set(name, description);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ value }) => {
        for (const name of variablesIn(value)) note(name, info.getArgument()?.description);
      },
      ObjectField: ({ name: field, value }) => {
        const parent = getNamedType(info.getParentInputType());
        if (!isInputObjectType(parent)) return;
        for (const name of variablesIn(value)) note(name, parent.getFields()[field.value]?.description);
      },
    }),
  );
  return found;
}

/** A variable that is the value, or one of a list that is. */
function variablesIn(value: Parameters<typeof valueFromASTUntyped>[0]): string[] {
  if (value.kind === Kind.VARIABLE) return [value.name.value];
  return value.kind === Kind.LIST ? value.values.flatMap(variablesIn) : [];
}
