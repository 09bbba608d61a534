import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, graphql, parse } from 'graphql';
import { ask } from '../harness/ask.js';
import { DataDir } from '../harness/data-dir.js';
import { Launcher } from '../harness/launcher.js';
import { until } from '../harness/until.js';
import { Collector } from './collector.js';
import { Samples } from './samples.js';

const SDL = 'type Query { word: String }';

/** A graph of somebody else's, over HTTP. */
const service = createServer(async (request, response) => {
  const { query } = (await json(request)) as { query: string };
  const answer = await graphql({ schema: buildSchema(SDL), source: query, rootValue: { word: 'hello' } });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});
const collector = new Collector();
const dataDir = new DataDir();
let launcher: Launcher;
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as AddressInfo;
  const { supergraphSdl } = composeServices([{ name: 'words', url: `http://127.0.0.1:${port}/graphql`, typeDefs: parse(SDL) }]);
  const file = join(dataDir.path, 'supergraph.graphql');
  writeFileSync(file, supergraphSdl ?? '');
  const endpoint = await collector.start();
  const env = { HUB_SUPERGRAPH: file, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_BSP_SCHEDULE_DELAY: '50', HUB_METRICS_PORT: '0', HUB_DATA_DIR: dataDir.path };
  launcher = new Launcher(env);
  // It has no start page, which the line of others begins with.
  url = await until('the gateway is ready', () => /is ready after .*?: (http:\S+?)\/graphql /.exec(launcher.stdout)?.[1], 90_000);
});
afterAll(async () => {
  launcher?.kill('SIGTERM');
  await launcher?.exited;
  await collector.stop();
  await new Promise((resolve) => service.close(resolve));
  await dataDir.remove();
});

test('a gateway before another graph is traced and counted as before its own', async () => {
  const { body } = await ask<{ word: string }>(url, '{ word }', {}, { 'x-request-id': 'trace-of-another-graph' });
  expect(body.data).toEqual({ word: 'hello' });
  const names = await until('the trace is whole', () => {
    const found = collector.traceOf('trace-of-another-graph').map(({ name }) => name);
    return found.includes('POST /graphql') && found.includes('call words') && found;
  });
  expect(names).toEqual(expect.arrayContaining(['POST /graphql', 'query other', 'gateway.fetch', 'call words']));
  const address = /"url":"(http:[^"]*\/metrics)"/.exec(launcher.stderr)?.[1] ?? '';
  const samples = new Samples(await (await fetch(address)).text());
  expect(samples.value('hub_service_call_duration_seconds_count', { service: 'words', outcome: 'answered' })).toBe(1);
});
