import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

/** A document that calls a mutation with the least that its arguments allow, whatever it does. */
export function anyCall(field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const declared = needed.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return {
    query: `mutation${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection} }`,
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, anyValue(type)])),
  };
}

const SCALARS: Record<string, unknown> = {
  Int: 1,
  Boolean: false,
  Decimal: '1',
  PartialDate: '2026',
  DateTime: '2026-01-01T00:00:00Z',
  CurrencyCode: 'USD',
  JSONObject: {},
};

function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [anyValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map(({ name, type: of }) => [name, anyValue(of)]));
  }
  return SCALARS[type.name] ?? 'x';
}
