import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, print } from 'graphql';

interface Documents {
  BASICS: string;
  CHOICES: string;
  SEARCHES: Record<string, string>;
}

const FOLDER = new URL('../../../schema/explorer/', import.meta.url);
const laidOut = (text: string): string => print(parse(text));

test('what the explorer asks to fill its forms is what a hub of known operations knows', async () => {
  const { BASICS, CHOICES, SEARCHES } = (await import(new URL('../../../gateway/explorer/dist/variables/documents.js', import.meta.url).href)) as Documents;
  const asked = [BASICS, CHOICES, ...Object.values(SEARCHES)].map(laidOut);
  const known = readdirSync(FOLDER).map((file) => laidOut(readFileSync(new URL(file, FOLDER), 'utf8')));
  expect(known.sort()).toEqual(asked.sort());
});
