import { readFileSync } from 'node:fs';
import { type ServiceLink, startGateway } from '@roadmap-hub/gateway';
import { newPassportKey } from '@roadmap-hub/identity';
import type { ServiceName } from '@roadmap-hub/subgraph';
import { pino } from 'pino';

/** The real gateway, at addresses of services that are given to it: `node gateway-process.js '{"reference": "http://...", ...}'`. */
const urls = JSON.parse(process.argv[2] ?? '') as Record<ServiceName, string>;
const link = (name: ServiceName): ServiceLink => ({ kind: 'http', url: urls[name] });

const gateway = await startGateway({
  supergraphSdl: readFileSync(new URL('../../../../schema/supergraph.graphql', import.meta.url), 'utf8'),
  links: { reference: link('reference'), plans: link('plans'), pledges: link('pledges') },
  host: '127.0.0.1',
  port: 0,
  // The load is anonymous: it shows nothing, and needs no passport.
  authenticator: { authenticate: () => Promise.reject(new Error('nobody shows anything here')) },
  passportKey: newPassportKey(),
  protection: { budgets: { anonymous: 0 } },
  log: pino({ level: 'silent' }),
  version: 'chaos',
  today: () => '2026-03-01',
});
process.once('SIGTERM', () => void gateway.stop().then(() => process.exit(0)));
process.stdout.write(`${gateway.url}\n`);
