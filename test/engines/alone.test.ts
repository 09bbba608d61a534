import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const HERE = fileURLToPath(new URL('../../', import.meta.url));

/** As on a machine where nobody installed it. */
const WITHOUT_APOLLO = `export const resolve = (name, context, next) => {
  if (/^@apollo\\/(gateway|query-planner)\\b/.test(name)) throw new Error('not installed: ' + name);
  return next(name, context);
};`;
const REGISTER = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(WITHOUT_APOLLO).replaceAll("'", '%27')}');`;

const START = `
import { readFileSync } from 'node:fs';
import { startGateway } from '@roadmap-hub/gateway';
import { newPassportKey } from '@roadmap-hub/identity';
import { pino } from 'pino';
const gateway = await startGateway({
  engine: process.argv[1],
  supergraphSdl: readFileSync('../schema/supergraph.graphql', 'utf8'),
  links: Object.fromEntries(['reference', 'plans', 'pledges'].map((name) => [name, { kind: 'http', url: 'http://127.0.0.1:9' }])),
  authenticator: { authenticate: async () => { throw new Error('nobody is known here'); } },
  host: '127.0.0.1', port: 0, passportKey: newPassportKey(), log: pino({ level: 'silent' }), version: '0', today: () => '2026-03-01', pages: false,
});
const response = await fetch(gateway.url + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
console.log(await response.text());
await gateway.stop();
`;

const start = (engine: string) =>
  promisify(execFile)(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(REGISTER)}`, '--input-type=module', '-e', START, engine], {
    cwd: HERE,
  });

test("the hub's own engine runs where @apollo/gateway is not installed", async () => {
  expect(JSON.parse((await start('hub')).stdout)).toEqual({ data: { __typename: 'Query' } });
  // That it would be missed.
  await expect(start('apollo')).rejects.toThrow('not installed: @apollo/gateway');
});
