import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { answer, readBody } from './http.js';

/** Answers that were made before, found by what is asked. */
const { ANSWERS = '', PORT } = process.env;
const answers = new Map(Object.entries(JSON.parse(readFileSync(ANSWERS, 'utf8')) as Record<string, string>).map(([key, text]) => [key, Buffer.from(text)]));
const NONE = Buffer.from('{"data":null}');

createServer(async (request, response) => {
  const { operationName, variables } = JSON.parse(await readBody(request)) as { operationName?: string; variables: object };
  answer(response, answers.get(`${operationName} ${JSON.stringify(variables)}`) ?? NONE);
}).listen(Number(PORT), '127.0.0.1');
