import type { Store } from '@roadmap-hub/datastore';
import { Event } from './event/event.entity.js';
import { EventParty } from './event/party.entity.js';
import { Initial1764000000000 } from './migrations/1764000000000-initial.js';
import { NationalActionPlan } from './plan/plan.entity.js';
import { Priority } from './plan/priority.entity.js';
import { ProcessStep } from './plan/process-step.entity.js';
import { StatusStatement } from './plan/status-statement.entity.js';
import { published } from './published.js';

export const store: Store = {
  name: 'plans',
  entities: [Event, EventParty, NationalActionPlan, Priority, ProcessStep, StatusStatement],
  migrations: [Initial1764000000000],
  published,
};
