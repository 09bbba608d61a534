import type { Store } from '@roadmap-hub/datastore';
import { ApiKeys1764300000000 } from './migrations/1764300000000-api-keys.js';

/** The role by which the gateway looks keys up. It cannot make one, nor give one more than it has. */
export const GATEWAY_ROLE = 'gateway';

/** Who may come in. Written by the database's owner, through the command line. */
export const accessStore: Store = {
  name: 'access',
  login: { role: GATEWAY_ROLE, may: { api_key: ['select', 'update (last_used_at)'] } },
  entities: [],
  kinds: [],
  migrations: [ApiKeys1764300000000],
  published: [],
};
