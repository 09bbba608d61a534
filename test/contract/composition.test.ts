import { describe, expect, test } from '@jest/globals';
import { isInterfaceType, isObjectType } from 'graphql';
import { CompositionError, composeSubgraphs } from '../schema/compose.js';
import { subgraphs } from '../schema/subgraphs.js';
import { modelOf } from './rules/model.js';

const parts = subgraphs();
const models = parts.map(modelOf);
const reference = models.find(({ name }) => name === 'reference');
const others = models.filter(({ name }) => name !== 'reference');

/** The levels of a node, as reference has them. */
const implementations = [...(reference?.types.values() ?? [])].filter(({ interfaces }) => interfaces.has('RoadmapNode')).map(({ name }) => name);

describe('the three subgraphs', () => {
  const { api, warnings } = composeSubgraphs(parts);

  test('compose', () => {
    expect(Object.keys(api.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining(['roadmap', 'nationalActionPlan', 'pledge', 'hubStatus']));
  });

  test('agree: where two describe the same thing in different words, users would see those of one only', () => {
    expect(warnings).toEqual([]);
  });

  test('every level of a node has what the other services add to all of them', () => {
    expect(implementations).toEqual(['RoadmapGoal', 'RoadmapTarget', 'RoadmapAction', 'RoadmapItem']);
    const added = others.flatMap(({ types }) => types.get('RoadmapNode')?.fields.map(({ name }) => name) ?? []);
    expect(added).toEqual(expect.arrayContaining(['events', 'priorities', 'pledges', 'assistance']));
    for (const name of ['RoadmapNode', ...implementations]) {
      const type = api.getType(name);
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
      expect(fields).toEqual(expect.arrayContaining(added));
    }
  });
});

describe.each(others)('$name', ({ types }) => {
  test('sees a node as the interface alone', () => {
    expect(types.get('RoadmapNode')?.isInterfaceObject).toBe(true);
  });

  test('names none of its levels', () => {
    expect([...types.keys()].filter((name) => implementations.includes(name))).toEqual([]);
  });
});

test('subgraphs that do not compose are told with the composer’s own words', () => {
  const country = (name: string, type: string) => ({
    name,
    sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { ${name}: Country } type Country @key(fields: "id") { id: ID! name: ${type} }`,
  });
  const compose = () => composeSubgraphs([country('one', 'String'), country('two', 'Int')]);
  expect(compose).toThrow(CompositionError);
  expect(compose).toThrow(/do not compose:\n.*Country\.name/);
});
