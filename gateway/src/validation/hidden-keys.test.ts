import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { hiddenKeysRule } from './hidden-keys.js';

const schemaOf = (name: string) => buildSchema(readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8'), { assumeValid: true });
const api = schemaOf('api');
const rule = hiddenKeysRule(schemaOf('supergraph'));
const errorsOf = (query: string): string[] => validate(api, parse(query), [rule]).map(({ message }) => message);

test.each([
  ['{ countries { iso3: name pledges { totalCount } } }', '"iso3" is a field of "Country" that the hub itself asks for. Choose another alias for "name".'],
  ['{ countries { ...F } } fragment F on Country { plan { id: title } }', '"id" is a field of "NationalActionPlan"'],
  ['{ roadmapNode(id: "CFR:G1") { id: code pledges { totalCount } } }', '"id" is a field of "RoadmapNode"'],
  ['{ roadmapNode(id: "CFR:G1") { ... on RoadmapGoal { id: code } } }', '"id" is a field of "RoadmapGoal"'],
  ['{ observations { asOf: unit hubCount } }', '"asOf" is a field of "Observation"'],
])('%s would be answered with the one for the other, and is refused', (query, message) => {
  expect(errorsOf(query)).toEqual([expect.stringContaining(message)]);
});

test.each([
  '{ countries { name: iso2 iso3: iso3 code: iso3 } }',
  '{ id: roadmaps { title: shortTitle } }',
  '{ pledges { nodes { amount { amount: currency } } } }',
])('%s is as it should be', (query) => {
  expect(errorsOf(query)).toEqual([]);
});
