import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { answer, readBody } from './http.js';

/** A statement for each question, prepared once; what PostgreSQL made is sent as it is. */
const { DATABASE_URL, STATEMENTS = '', PORT } = process.env;
// As many connections as a service of the hub has.
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await pool.query(readFileSync(join(STATEMENTS, 'setup.sql'), 'utf8'));
const statements = new Map<string, string>();

createServer(async (request, response) => {
  const { operationName, variables } = JSON.parse(await readBody(request)) as { operationName?: string; variables: object };
  if (operationName === undefined) return answer(response, '{"data":{}}');
  const { rows } = await pool.query<[string]>({ name: operationName, text: statementOf(operationName), values: [JSON.stringify(variables)], rowMode: 'array' });
  return answer(response, `{"data":${rows[0]?.[0]}}`);
}).listen(Number(PORT), '127.0.0.1');

function statementOf(operation: string): string {
  const found = statements.get(operation) ?? readFileSync(join(STATEMENTS, `${operation}.sql`), 'utf8');
  statements.set(operation, found);
  return found;
}
