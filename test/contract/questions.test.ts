import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { questions } from '@roadmap-hub/client';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { operationNames } from '../e2e/golden/operations.js';
import { renderClient } from '../schema/client/render.js';
import { driftOf } from '../schema/drift.js';
import { parseComment } from '../schema/questions/comment.js';
import { API_FILE, repositoryPath } from '../schema/render.js';

const api = readFileSync(repositoryPath(API_FILE), 'utf8');
const schema = buildSchema(api);

test('the typed client is what follows from the printed API and the named questions', async () => {
  expect(driftOf(await renderClient(api), (file) => readFileSync(repositoryPath(file), 'utf8'))).toEqual([]);
});

describe('the catalogue', () => {
  test('has every named question, and many of them', () => {
    expect(questions.map(({ name }) => name)).toEqual(operationNames());
    expect(questions.length).toBeGreaterThanOrEqual(20);
  });

  test('has no two of one title', () => {
    expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
  });

  test('has something for everybody', () => {
    for (const audience of ['partner', 'analyst', 'donor'] as const) {
      expect(questions.filter(({ audiences }) => audiences.includes(audience)).length).toBeGreaterThanOrEqual(10);
    }
  });
});

describe.each(questions.map((question) => [question.name, question] as const))('%s', (name, question) => {
  test('says what it asks, for whom, and in words that need no knowledge of the graph', () => {
    const words = `${question.title} ${question.question} ${question.about}`;
    expect(words).not.toMatch(/\b(nodes?|edges?|null|query|mutation|schema|subgraph|cursor|connection|field)\b/i);
    expect(question.audiences.length).toBeGreaterThan(0);
    expect(new Set(question.audiences).size).toBe(question.audiences.length);
  });

  test('is one query of the name of its file, and the schema takes it', () => {
    const document = parse(question.document);
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => operation.name?.value)).toEqual([name]);
    expect(validate(schema, document)).toEqual([]);
  });

  test('says what each variable is', () => {
    for (const variable of question.variables) {
      expect(variable).toEqual(expect.objectContaining({ type: expect.stringMatching(/^\[?[A-Z]\w+!?\]?!?$/), description: expect.stringMatching(/\.$/) }));
    }
  });

  test('has an example that gives all that is required and nothing that is not there', () => {
    const names = question.variables.map((variable) => variable.name);
    const required = question.variables.filter((variable) => variable.required).map((variable) => variable.name);
    expect(Object.keys(question.example)).toEqual(expect.arrayContaining(required));
    expect(names).toEqual(expect.arrayContaining(Object.keys(question.example)));
  });

  test('pages by variables that it has', () => {
    const names = question.variables.map((variable) => variable.name);
    const paging = question.pages.flatMap(({ after, first }) => (first === null ? [after] : [after, first]));
    expect(names).toEqual(expect.arrayContaining(paging));
    expect(paging).toEqual(expect.arrayContaining(names.filter((variable) => /after$/i.test(variable))));
  });
});

describe('the comment of a question', () => {
  const good = '# Title: A title\n#\n# What is\n# asked?\n#\n# For who asks.\n#\n# Audience: donor, partner\nquery A { a }\n';

  test('is taken apart', () => {
    expect(parseComment('A', good)).toEqual({ title: 'A title', question: 'What is asked?', about: 'For who asks.', audiences: ['donor', 'partner'] });
  });

  test.each([
    ['no title', good.replace('Title: ', ''), 'must begin with a comment of four parts'],
    ['no comment', 'query A { a }', 'must begin with a comment of four parts'],
    ['a part more', good.replace('# For', '# More.\n#\n# For'), 'must begin with a comment of four parts'],
    ['a long title', good.replace('A title', 'A title '.repeat(10)), 'its title is longer than 60 characters'],
    ['no question mark', good.replace('asked?', 'asked.'), 'its question must end with a question mark'],
    ['nobody to be for', good.replace('For who', 'To who'), 'must say for whom it is'],
    ['an unknown audience', good.replace('donor', 'reader'), 'its audience must be of partner, analyst, donor'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => parseComment('A', text)).toThrow(`schema/operations/A.graphql: ${message}`);
  });
});
