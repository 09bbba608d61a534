import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type Authenticator, Unauthenticated } from '@roadmap-hub/access';
import type { Identity } from '@roadmap-hub/identity';
import { type Answer, ask, type HttpHub, startHttpHub } from './hub.js';

export const MEMBERS: Record<string, Pick<Identity, 'subject' | 'roles'>> = {
  paul: { subject: 'token:paul', roles: ['partner'] },
  pia: { subject: 'token:pia', roles: ['partner'] },
  germany: { subject: 'token:anna', roles: ['donor:DE'] },
  states: { subject: 'token:uma', roles: ['donor:US'] },
};
const authenticator: Authenticator = {
  async authenticate(credential) {
    const member = MEMBERS[credential];
    if (!member) throw new Unauthenticated('token', 'WRONG', 'nobody knows it');
    return { identity: { ...member, name: null, via: 'token', tier: 'standard' }, expires: null };
  },
};
/** What a member sends along. */
export const as = (who: string) => ({ headers: { authorization: `Bearer ${who}` } });

export const FIRST_DAY = '2026-02-03';
/** Of a hub that knows these members and keeps answers. */
export const KEEPING = { authenticator, cache: { bytes: 4_000_000 }, today: () => FIRST_DAY };

/** The hub of a file, and what its tests do with it. */
export interface KeepingHub {
  hub(): HttpHub;
  /** Something is written at a service. */
  write(name: keyof HttpHub['services']): void;
  get(query: string, headers?: Record<string, string>, more?: string): Promise<Answer>;
}

/** One such hub for all tests of a file; each begins with other data, so that it meets no answers of the one before. */
export function keepingHub(options: Parameters<typeof startHttpHub>[0] = KEEPING): KeepingHub {
  let hub: HttpHub;
  let states = 0;
  const write: KeepingHub['write'] = (name) => {
    states += 1;
    hub.services[name].service.data = `state ${states}`;
  };
  beforeAll(async () => {
    hub = await startHttpHub(options);
  });
  afterAll(() => hub.stop());
  beforeEach(() => {
    for (const name of ['reference', 'plans', 'pledges'] as const) {
      hub.services[name].service.instead = undefined;
      write(name);
      hub.services[name].service.requests.length = 0;
    }
  });
  return {
    hub: () => hub,
    write,
    get: (query, headers = {}, more = '') =>
      ask(`${hub.gateway.url}/graphql?query=${encodeURIComponent(query)}${more}`, { headers: { accept: 'application/json', ...headers } }),
  };
}
