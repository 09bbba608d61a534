import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ANONYMOUS } from '@roadmap-hub/identity';
import { buildSchema, getIntrospectionQuery, isInterfaceType, isObjectType } from 'graphql';
import { CostModel } from '../cost/model.js';
import { KnownOperations } from '../known-operations/known-operations.js';
import { DEFAULT_BUDGETS } from './budget/budget.js';
import { OperationGuard } from './guard.js';
import { LIMITS } from './limits.js';

const SCHEMA = new URL('../../../schema/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, SCHEMA), 'utf8');
const filesOf = (folder: string): string[] => readdirSync(new URL(folder, SCHEMA)).filter((file) => file.endsWith('.graphql'));

const model = new CostModel(buildSchema(read('supergraph.graphql'), { assumeValid: true }));
const guard = new OperationGuard(model, { introspection: 'public', known: new KnownOperations([]), onlyKnown: false });
const costOf = (query: string, variables: Record<string, unknown> = {}): number => guard.costOf({ query, variables }, ANONYMOUS);

test.each(filesOf('operations/'))('the named question %s is far within the limits, also by the longest pages', (file) => {
  const { variables } = JSON.parse(read(`operations/${file.replace('.graphql', '.golden.json')}`)) as { variables: Record<string, unknown> };
  const query = read(`operations/${file}`);
  expect(costOf(query, variables)).toBeLessThan(LIMITS.cost / 4);
  expect(costOf(query, { ...variables, first: LIMITS.page })).toBeLessThan(LIMITS.cost);
});

test.each(filesOf('explorer/'))('so is what the explorer asks: %s', (file) => {
  expect(costOf(read(`explorer/${file}`), { roadmap: 'DEMO' })).toBeLessThan(LIMITS.cost / 4);
});

test('and the whole schema', () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect(costOf(query)).toBeLessThan(LIMITS.cost / 4);
});

test('a page of fifty pledges can be asked two hundred times a minute by anybody, before anything of it is given back', () => {
  expect(200 * costOf(read('operations/PledgeList.graphql'), { first: 50 })).toBeLessThanOrEqual(DEFAULT_BUDGETS.anonymous);
});

test('every list that is cut short by an argument says so, for the price to be known beforehand', () => {
  const types = Object.values(model.schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })));
  const paged = fields.filter(({ place, field }) => !place.startsWith('__') && field.args.some(({ name }) => name === 'first'));
  const silent = paged.filter(({ field }) => !model.of(field).list.slicing.includes('first')).map(({ place }) => place);
  expect(paged.length).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});
