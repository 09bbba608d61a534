import { expect, test } from '@jest/globals';
import { questions, type Variable } from '@roadmap-hub/client';
import { fieldOf } from './field.js';
import { entriesOf, variablesOf } from './values.js';

const variable = (name: string, type: string, more: Partial<Variable> = {}): Variable => ({ name, type, required: type.endsWith('!'), ...more });

test.each([
  ['country', 'ID!', { kind: 'choice', subject: 'country', many: false }],
  ['countries', '[ID!]', { kind: 'choice', subject: 'country', many: true }],
  ['nodes', '[ID!]', { kind: 'choice', subject: 'node', many: true }],
  ['roadmap', 'ID!', { kind: 'choice', subject: 'roadmap', many: false }],
  ['provider', 'ID!', { kind: 'choice', subject: 'organisation', many: false }],
  ['pledge', 'ID!', { kind: 'search', subject: 'pledge', many: false }],
  ['something', 'ID', { kind: 'text', many: false }],
  ['currency', 'CurrencyCode!', { kind: 'currency' }],
  ['from', 'PartialDate', { kind: 'date' }],
  ['updatedSince', 'DateTime!', { kind: 'time' }],
  ['first', 'Int', { kind: 'number', whole: true, many: false }],
  ['years', '[Int!]', { kind: 'number', whole: true, many: true }],
  ['share', 'Decimal', { kind: 'number', whole: false, many: false }],
  ['includeRegional', 'Boolean!', { kind: 'flag' }],
  ['filter', 'PledgeFilter', { kind: 'json' }],
] as const)('%s: %s is asked for by its own control', (name, type, control) => {
  expect(fieldOf(variable(name, type)).control).toEqual(control);
});

test('an enumeration offers what the schema allows', () => {
  const options = [{ value: 'DATE_ASC', description: 'The earliest first.' }];
  expect(fieldOf(variable('orderBy', 'EventOrder', { options })).control).toEqual({ kind: 'enum', options, many: false });
});

test('no variable of the catalogue needs text where a choice could be offered', () => {
  const fields = questions.flatMap(({ name, variables, pages }) =>
    variables.filter((one) => !pages.some(({ after }) => after === one.name)).map((one) => ({ question: name, ...fieldOf(one) })),
  );
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter(({ control }) => control.kind === 'json').map(({ question, name }) => `${question}.${name}`)).toEqual([]);
  // A search for words is the one thing that has to be typed.
  expect(fields.filter(({ control, name }) => control.kind === 'text' && name !== 'text').map(({ question, name }) => `${question}.${name}`)).toEqual([]);
});

test('every question asks its example again after it went through the form', () => {
  for (const { variables, example, pages } of questions) {
    const fields = variables.filter(({ name }) => !pages.some(({ after }) => after === name)).map(fieldOf);
    const read = variablesOf(fields, entriesOf(fields, example));
    expect(read.problems).toEqual({});
    expect(read.variables).toMatchObject(example);
  }
});

const FIELDS = [
  fieldOf(variable('country', 'ID!')),
  fieldOf(variable('from', 'PartialDate')),
  fieldOf(variable('years', '[Int!]')),
  fieldOf(variable('share', 'Decimal')),
  fieldOf(variable('countries', '[ID!]')),
];

test('sends what was filled in, leaves out what was not, and keeps decimals as text', () => {
  const entries = { country: 'LCA', from: ' 2021-05 ', years: '2021, 2023', share: '0.10000000000000000001', countries: [] };
  expect(variablesOf(FIELDS, entries)).toEqual({
    variables: { country: 'LCA', from: '2021-05', years: [2021, 2023], share: '0.10000000000000000001' },
    problems: {},
  });
});

test('says at its field what cannot be sent', () => {
  const { problems } = variablesOf(FIELDS, { country: '', from: '2021-13', years: '2021, soon', share: 'much', countries: [] });
  expect(Object.keys(problems)).toEqual(['country', 'from', 'years', 'share']);
  expect(problems.years).toBe('"soon" is no whole number.');
});
