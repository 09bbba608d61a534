import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { oneHub } from '../harness/for-each-hub.js';

const hub = oneHub({ env: { HUB_DEMO: 'true', HUB_ENGINE: 'hub' } });

const schema = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'), { assumeValid: true });
const PAGE = 20;

type Field = GraphQLField<unknown, unknown>;
type Type = GraphQLObjectType | GraphQLInterfaceType;
const fieldsOf = (type: Type): Field[] => Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
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

/** The records of a roadmap that are in no page of their own: the type, and how all of them are asked for something. */
const LISTS: [string, string, (selection: string, roadmap: string) => string][] = [
  ['donors', 'Donor', (selection, roadmap) => `{ donors(roadmap: "${roadmap}") { ${selection} } }`],
  ['countries', 'Country', (selection, roadmap) => `{ countries(roadmap: "${roadmap}") { ${selection} } }`],
  ['nodes', 'RoadmapNode', (selection, roadmap) => `{ roadmap(code: "${roadmap}") { goals { ${selection} } } }`],
  [
    'allocations',
    'Allocation',
    (selection, roadmap) => `{ pledges(first: ${PAGE}, filter: { roadmap: "${roadmap}" }) { nodes { allocations { ${selection} } } } }`,
  ],
];

/**
 * Columns are read for those who ask for them. A field whose value is made of a column that nobody asked for
 * by its name would be wrong alone, and right beside others.
 */
async function lookAtEach(type: Type, ask: (selection: string) => Promise<unknown>): Promise<void> {
  const beside = fieldsOf(type).map(({ name, type: of }) => (isLeafType(getNamedType(of)) ? name : `${name}_: ${name} { __typename }`));
  for (const field of fieldsOf(type)) {
    const selection = selectionOf(field);
    const without = (_key: string, value: unknown) => (isRecordWith(value, field.name, beside.length) ? { [field.name]: value[field.name] } : value);
    const together = JSON.parse(JSON.stringify(await ask([...beside, selection].join(' ')), without)) as unknown;
    expect(await ask(selection)).toEqual(together);
  }
}

/** One of those that were asked for everything. */
function isRecordWith(value: unknown, name: string, most: number): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && name in value && Object.keys(value).length >= most;
}

async function answerTo(query: string): Promise<unknown> {
  const { body } = await hub().ask<object>(query);
  expect([query, body.errors]).toEqual([query, undefined]);
  return body.data;
}

test.each(PAGES)('%s: a field by itself says what it says beside all others', async (page, type, byRoadmap) => {
  for (const roadmap of byRoadmap ? ['CFR', 'DEMO'] : ['CFR']) {
    const filter = byRoadmap ? `, filter: { roadmap: "${roadmap}" }` : '';
    await lookAtEach(type, (selection) => answerTo(`{ ${page}(first: ${PAGE}${filter}) { nodes { ${selection} } } }`));
  }
});

test.each(LISTS)('%s: a field by itself says what it says beside all others', async (_, name, query) => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} is no type of records`);
  for (const roadmap of ['CFR', 'DEMO']) await lookAtEach(type, (selection) => answerTo(query(selection, roadmap)));
});
