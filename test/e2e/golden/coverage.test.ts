import { expect, test } from '@jest/globals';
import { buildSchema, type DocumentNode, isInterfaceType, isIntrospectionType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { readFileSync } from 'node:fs';
import { operationNames, readOperation } from './operations.js';

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));

/** What every record carries for those who follow changes; differs from run to run, or is the same everywhere. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', 'revision', 'recordStatus', 'assertion', 'confidence']);
/** Ways in by an id, whose types other questions show. */
const LOOK_UPS = new Set(['Query.nationalActionPlan', 'Query.assistanceRecord']);

test('the named questions together ask for nine of ten fields of the graph', () => {
  const asked = new Set(operationNames().flatMap((name) => fieldsOf(parse(readOperation(name)))));
  const all = allFields();
  const missing = all.filter((field) => !asked.has(field));
  expect({ missing, share: 1 - missing.length / all.length > 0.9 }).toEqual({ missing, share: true });
});

/** `Type.field`, a node's under the name of its interface. */
function allFields(): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isInterfaceType(type) || isObjectType(type))
    .filter((type) => type.getInterfaces().length === 0 && !isIntrospectionType(type))
    .flatMap((type) => Object.keys(type.getFields()).filter((field) => !BOOKKEEPING.has(field)).map((field) => `${type.name}.${field}`))
    .filter((field) => !LOOK_UPS.has(field));
}

function fieldsOf(document: DocumentNode): string[] {
  const types = new TypeInfo(schema);
  const fields: string[] = [];
  visit(document, visitWithTypeInfo(types, { Field: ({ name }) => void fields.push(`${types.getParentType()?.name}.${name.value}`) }));
  return fields;
}
