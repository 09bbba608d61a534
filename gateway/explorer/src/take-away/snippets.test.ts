import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { questions } from '@roadmap-hub/client';
import { type Asked, bodyOf } from './asked.js';
import { curl } from './curl.js';
import { powerQuery } from './power-query.js';
import { python } from './python.js';
import { r } from './r.js';
import { typescript } from './typescript.js';

/** Everything that a shell, a string or a template could take for its own. */
const NASTY: Asked = {
  origin: 'http://hub.test',
  document: '# it\'s "quoted" `back` ${x} $(id) \\n #(lf) )-"\nquery Q($a: String) {\n  pledges(filter: { text: $a }) { totalCount }\n}\n',
  operationName: 'Q',
  variables: { a: 'O\'Brien "x" \\ ü ${y} `z` )-' },
};

test('the shell hands curl the very body', () => {
  const script = curl(NASTY).replace(/^curl .*\n.*\n\s*-d /, 'printf %s ');
  expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toEqual(bodyOf(NASTY));
});

test('Python holds the very body', () => {
  const [, literal] = /json\.loads\((".*")\)\n/.exec(python(NASTY)) ?? [];
  expect(JSON.parse(JSON.parse(literal ?? ''))).toEqual(bodyOf(NASTY));
});

test("R's raw string ends where it should", () => {
  const [, fence, text] = /r"(-+)\(([\s\S]*?)\)\1"/.exec(r(NASTY)) ?? [];
  expect(fence).toBe('--');
  expect(JSON.parse(text ?? '')).toEqual(bodyOf(NASTY));
});

test('M doubles quotes, escapes its escapes and goes to the rows', () => {
  const text = powerQuery(NASTY, 'pledges.nodes');
  const [, body] = /Body = "((?:[^"]|"")*)"/.exec(text) ?? [];
  expect(JSON.parse((body ?? '').replaceAll('""', '"').replaceAll('#(#)(', '#('))).toEqual(bodyOf(NASTY));
  expect(text).toContain('Answer[data][pledges][nodes]');
});

test('TypeScript asks a question of the catalogue by name and any other by its text', () => {
  const [question] = questions;
  expect(typescript({ ...NASTY, document: question?.document ?? '', operationName: question?.name ?? '' })).toContain(`hub.adoptionStatements(`);
  expect(typescript({ ...NASTY, document: '{ changed }', operationName: question?.name ?? '' })).toContain('hub.ask(`{ changed }`');
  const [, template] = /hub\.ask\((`[\s\S]*?[^\\]`), /.exec(typescript(NASTY)) ?? [];
  expect(new Function(`return ${template}`)()).toBe(NASTY.document);
});
