import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Hub, startHub, type Topology } from '../harness/hub.js';
import { Collector } from './collector.js';
import { loggedRequests } from './logged-requests.js';
import { metrics } from './metrics.js';
import { traces } from './traces.js';

// One hub for all of it, since starting one takes longer than all its tests.
// Each engine in one of the topologies: what is seen must not depend on it.
describe.each<[Topology, engine: string]>([
  ['one-process', 'apollo'],
  ['several-processes', 'hub'],
])('%s, by the engine %s', (topology, engine) => {
  const collector = new Collector();
  let hub: Hub;
  beforeAll(async () => {
    const endpoint = await collector.start();
    const env = {
      // What is watched is the way to the database, each time.
      HUB_CACHE: 'off',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '50',
      HUB_METRICS_PORT: '0',
      HUB_LOG_LEVEL: 'trace',
      HUB_ENGINE: engine,
    };
    // What a first start logs is looked through for secrets.
    hub = await startHub({ topology, start: 'first', env });
  });
  afterAll(async () => {
    await hub?.stop();
    await collector.stop();
  });
  const place = { topology, collector, hub: () => hub };

  describe('traces', () => traces(place));
  describe('metrics', () => metrics(place));
  describe('the log', () => loggedRequests(place));
});
