import { afterAll, beforeAll, describe } from '@jest/globals';
import { whyNoServer } from './external-postgres.js';
import { type DatabaseKind, type Hub, type HubOptions, startHub, type Topology } from './hub.js';

const TOPOLOGIES: Topology[] = ['one-process', 'several-processes'];
const DATABASES: DatabaseKind[] = ['embedded', 'postgres15'];

const missing = await whyNoServer();
if (missing) console.warn(`The suites on PostgreSQL 15 are skipped: ${missing}`);

/**
 * Runs a suite on both topologies and both databases, one hub after the other. The hub is there
 * when a test runs, not yet when the suite is told.
 */
export function forEachHub(options: Pick<HubOptions, 'start' | 'env'>, suite: (hub: () => Hub) => void): void {
  for (const database of DATABASES) {
    const run = database === 'postgres15' && missing ? describe.skip : describe;
    for (const topology of TOPOLOGIES) {
      run(`${topology}, ${database}`, () => suite(oneHub({ ...options, topology, database })));
    }
  }
}

/** One hub for all tests of a file or block. */
export function oneHub(...options: Parameters<typeof startHub>): () => Hub {
  let hub: Hub | undefined;
  beforeAll(async () => {
    hub = await startHub(...options);
  });
  afterAll(async () => {
    await hub?.stop();
  });
  return () => {
    if (!hub) throw new Error('the hub was not started');
    return hub;
  };
}
