import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../folders.js';
import { freePort } from '../processes/free-port.js';
import { type Contestant, isRepeated } from './contestant.js';
import type { ContestantName } from './names.js';
import { type Place, processesOf } from './place.js';

/** As committed: only where the services are is told apart from it. */
export const SUPERGRAPH = join(ROOT, 'schema/supergraph.graphql');
const HIVE = createRequire(import.meta.url)
  .resolve('@graphql-hive/gateway/package.json')
  .replace('package.json', 'dist/bin.js');

export async function hive(place: Place): Promise<Contestant> {
  return runHive(place, 'hive', []);
}

/** The same with the planner and executor of Hive Router, as its documentation switches them on. */
export async function hiveWithRust(place: Place): Promise<Contestant> {
  return runHive(place, 'hive-rust', ['--hive-router-runtime']);
}

async function runHive(place: Place, name: ContestantName, options: string[]): Promise<Contestant> {
  const { ports } = await place.ofServices();
  const locations = Object.entries(ports).map(([service, port]) => [service, { location: `http://127.0.0.1:${port}/graphql` }]);
  const config = join(place.folder, `${name}.config.mjs`);
  writeFileSync(config, `export const gatewayConfig = { logging: 'warn', transportEntries: ${JSON.stringify(Object.fromEntries(locations))} };\n`);
  const port = await freePort();
  const address = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1'];
  const started = await place.program(name, [HIVE, 'supergraph', SUPERGRAPH, '--config-path', config, ...address, ...options], {}, port);
  return beforeServices(place, name, started);
}

export async function apolloGateway(place: Place): Promise<Contestant> {
  const { ports } = await place.ofServices();
  return beforeServices(place, 'apollo-gateway', await place.server('apollo-gateway', { SUPERGRAPH, SERVICES: JSON.stringify(ports) }));
}

async function beforeServices(place: Place, name: ContestantName, { program, url }: Awaited<ReturnType<Place['server']>>): Promise<Contestant> {
  const { reference, plans, pledges } = processesOf(await place.ofServices());
  return {
    name,
    url,
    processes: [{ name: 'gateway', pid: program.pid }, reference, plans, pledges],
    answers: (question) => !isRepeated(question),
    stop: () => program.stop(),
  };
}
