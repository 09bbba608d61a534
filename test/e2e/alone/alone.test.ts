import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { oneHub } from '../harness/for-each-hub.js';

const hub = oneHub({ env: { HUB_DEMO: 'true', HUB_ENGINE: 'hub' } });

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'), { assumeValid: true });
const PAGE = 20;

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
const leaves = (type: GraphQLObjectType): string[] => fieldsOf(type).flatMap((field) => (isLeafType(getNamedType(field.type)) ? [field.name] : []));

/** What is asked of a field: all that is a plain value in what it leads to, through a page where it is one. */
function selectionOf({ name, type, args }: Field): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (!isObjectType(named)) return `${name} { __typename }`;
  const page = args.some((arg) => arg.name === 'first') ? named.getFields().nodes : undefined;
  if (page) {
    const nodes = getNamedType(page.type);
    return `${name}(first: 3) { nodes { ${isObjectType(nodes) ? leaves(nodes).join(' ') : '__typename'} } }`;
  }
  return `${name} { __typename ${leaves(named).join(' ')} }`;
}

function inputFieldsOf(type: GraphQLInputType): object {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named.getFields() : {};
}

/** All pages of records: the name of the field and the type of what is in it. */
const PAGES = fieldsOf(schema.getQueryType() as GraphQLObjectType).flatMap((field): [string, GraphQLObjectType, boolean][] => {
  const named = getNamedType(field.type);
  const node = isObjectType(named) && named.getFields().nodes ? getNamedType(named.getFields().nodes?.type ?? named) : undefined;
  const byRoadmap = field.args.some(({ name, type }) => name === 'filter' && 'roadmap' in inputFieldsOf(type));
  return isObjectType(node) ? [[field.name, node, byRoadmap]] : [];
});

test('there are pages to look at', () => {
  expect(PAGES.length).toBeGreaterThan(8);
});

/**
 * Columns are read for those who ask for them. A field whose value is made of a column that nobody asked for
 * by its name would be wrong alone, and right beside others.
 */
test.each(PAGES)('%s: a field by itself says what it says beside all others', async (page, type, byRoadmap) => {
  const beside = fieldsOf(type).map(({ name, type: of }) => (isLeafType(getNamedType(of)) ? name : `${name}_: ${name} { __typename }`));
  const ask = async (selection: string, roadmap: string): Promise<unknown[]> => {
    const filter = byRoadmap ? `, filter: { roadmap: "${roadmap}" }` : '';
    const { body } = await hub().ask<Record<string, { nodes: unknown[] }>>(`{ ${page}(first: ${PAGE}${filter}) { nodes { ${selection} } } }`);
    expect([selection, body.errors]).toEqual([selection, undefined]);
    return body.data?.[page]?.nodes ?? [];
  };
  for (const roadmap of byRoadmap ? ['CFR', 'DEMO'] : ['CFR']) {
    for (const field of fieldsOf(type)) {
      const selection = selectionOf(field);
      const alone = await ask(selection, roadmap);
      const together = await ask([...beside, selection].join(' '), roadmap);
      expect(alone).toEqual(together.map((node) => ({ [field.name]: (node as Record<string, unknown>)[field.name] })));
    }
  }
});
