import { describe, expect, test } from '@jest/globals';
import { subgraphs } from '../schema/subgraphs.js';
import { descriptionFindings } from './rules/descriptions.js';

test.each(subgraphs())('everything in $name says what it means', (subgraph) => {
  expect(descriptionFindings(subgraph)).toEqual([]);
});

describe('what says nothing is found', () => {
  const findings = (sdl: string) => descriptionFindings({ name: 'toy', sdl });

  test('every kind of thing without a description', () => {
    const sdl = `
      scalar Amount
      interface Node { id: ID! }
      type Goal { title(language: String): String }
      enum Level { GOAL }
      input Filter { text: String }
    `;
    expect(findings(sdl)).toEqual(
      ['Amount', 'Node', 'Node.id', 'Goal', 'Goal.title', 'Goal.title.language', 'Level', 'Level.GOAL', 'Filter', 'Filter.text'].map(
        (path) => `toy: ${path} has no description`,
      ),
    );
  });

  test('one of a few letters, or unfinished', () => {
    expect(findings('"The goal." scalar Goal "TODO: say what this is" scalar Other')).toEqual([
      'toy: Goal has too short a description: "The goal."',
      'toy: Other has an unfinished description: "TODO: say what this is"',
    ]);
  });

  test('but the root type and the machinery of federation are nobody’s to describe', () => {
    expect(
      findings('scalar _Any scalar federation__FieldSet directive @link(url: String!) on SCHEMA type Query { "Its goals, in order." goals: Int }'),
    ).toEqual([]);
  });
});
