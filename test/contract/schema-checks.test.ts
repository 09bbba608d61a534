import { describe, expect, test } from '@jest/globals';
import { breakingProblems, parseDeclared } from '../schema/breaking.js';
import { driftOf } from '../schema/drift.js';

describe('drift', () => {
  const files = new Map([['schema/api.graphql', 'type Query {\n  a: Int\n}\n']]);

  test('the same text is none, also with the line ends of another system', () => {
    expect(driftOf(files, () => 'type Query {\r\n  a: Int\r\n}\r\n')).toEqual([]);
  });

  test('a missing file is named', () => {
    expect(driftOf(files, () => undefined)).toEqual(['schema/api.graphql is missing']);
  });

  test('the first lines that differ are shown from both sides', () => {
    expect(driftOf(files, () => 'type Query {\n  b: Int\n')).toEqual([
      `schema/api.graphql is not as "npm run schema" writes it, first at line 2:
    on disk  |   b: Int
    on disk  | 
    made now |   a: Int
    made now | }
    made now | `,
    ]);
  });
});

describe('breaking changes', () => {
  const released = 'type Query { a: Int b: Int }';
  const change = "Field 'b' was removed from object type 'Query'";

  test('what is added breaks nobody', async () => {
    expect(await breakingProblems(released, 'type Query { a: Int b: Int c: Int }', [])).toEqual([]);
  });

  test('what is taken away does, unless it is declared', async () => {
    expect(await breakingProblems(released, 'type Query { a: Int }', [])).toEqual([`breaks users of the released API: ${change}`]);
    expect(await breakingProblems(released, 'type Query { a: Int }', [{ change, why: 'nobody asked for it' }])).toEqual([]);
  });

  test('a declaration does not outlive its change', async () => {
    expect(await breakingProblems(released, released, [{ change, why: 'nobody asked for it' }])).toEqual([
      `is declared in schema/released/declared-breaking-changes.json, but is no breaking change: ${change}`,
    ]);
  });

  test.each(['{}', '[{ "change": "x" }]', '[{ "change": "x", "why": " " }]', '[null]'])('a declaration must say why: %s', (text) => {
    expect(() => parseDeclared(text)).toThrow('must be a list of { "change": "...", "why": "..." }');
  });
});
