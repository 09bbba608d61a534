import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { isAlive } from '../harness/processes.js';
import { until } from '../harness/until.js';
import { download } from './download.js';
import { hub } from './hub.js';
import { loggedRequest } from './log.js';

/** So many small pages that a reader who waits holds up the rest. */
const SLOW = new URLSearchParams({
  query: `query Slow($after: String) { pledges(filter: { roadmap: "DEMO" }, first: 20, after: $after) { nodes { id title purpose
    sources { title url publisher } transactions { id money { amount currency date } sources { title url } } allocations { id sources { title url } } } } }`,
});

/** Begins to take a file and takes no more than what comes first. */
async function begin(path: string) {
  const asked = request(`${hub().url}${path}`);
  const ended = new Promise<'cut' | 'whole'>((resolve) => {
    asked.on('response', (response) => {
      response.on('end', () => resolve(response.complete ? 'whole' : 'cut'));
      response.on('error', () => resolve('cut'));
    });
    asked.on('error', () => resolve('cut'));
  });
  const response = new Promise<import('node:http').IncomingMessage>((resolve) => asked.once('response', resolve));
  asked.end();
  const taken = await response;
  expect(taken.statusCode).toBe(200);
  taken.pause();
  return { taken, ended, id: taken.headers['x-request-id'], hangUp: () => asked.destroy() };
}

describe('a file that cannot be whole', () => {
  test('breaks off visibly when a service dies midway, and cannot begin while it is away', async () => {
    const { taken, ended } = await begin(`/export/question.ndjson?${SLOW}`);
    const pid = hub().servicePids().pledges;
    process.kill(pid, 'SIGKILL');
    await until('the pledges service is gone', () => !isAlive(pid));
    const refused = await download(`${hub().url}/export/pledges.csv`);
    taken.resume();
    expect(await ended).toBe('cut');
    if (refused.status !== 200) expect([refused.status, JSON.parse(refused.body.toString()).errors[0].extensions.code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    await until('the service is back', async () => (await download(`${hub().url}/export/pledges.csv`)).status === 200);
  });

  test('breaks off when the data change meanwhile', async () => {
    const { taken, ended } = await begin(`/export/question.ndjson?${SLOW}`);
    const client = new pg.Client({ connectionString: hub().adminUrl() });
    await client.connect();
    await client.query(`update plans.event set revision = revision + 1 where id = 'AMS1'`);
    await client.end();
    taken.resume();
    expect(await ended).toBe('cut');
    expect(hub().stderr()).toContain('The data changed while they were read');
  });

  test('is read no further once the client has hung up', async () => {
    const { id, hangUp } = await begin(`/export/question.ndjson?${SLOW}`);
    hangUp();
    const line = await loggedRequest(id);
    expect(line.clientGone).toBe(true);
    // The whole takes a call or more for each of a hundred pages.
    expect(line.subgraphCalls).toBeLessThan(100);
  });
});
