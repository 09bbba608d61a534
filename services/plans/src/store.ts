import { type Store, stateMigration } from '@roadmap-hub/datastore';
import { AuditRecord, Change, Entry, EntryStep } from '@roadmap-hub/entries';
import { ActivityLink, PlanActivity } from './activity/activity.entity.js';
import { Event } from './event/event.entity.js';
import { EventParty } from './event/party.entity.js';
import { IndicatorValue } from './indicator/indicator-value.entity.js';
import { kinds } from './kinds.js';
import { Initial1764000000000 } from './migrations/1764000000000-initial.js';
import { Money1764100000000 } from './migrations/1764100000000-money.js';
import { Entries1764200000000 } from './migrations/1764200000000-entries.js';
import { VeiledWriter1764500000000 } from './migrations/1764500000000-veiled-writer.js';
import { NationalActionPlan } from './plan/plan.entity.js';
import { Priority } from './plan/priority.entity.js';
import { ProcessStep } from './plan/process-step.entity.js';
import { StatusStatement } from './plan/status-statement.entity.js';
import { published } from './published.js';

export const store: Store = {
  name: 'plans',
  entities: [
    AuditRecord,
    Change,
    Entry,
    EntryStep,
    ActivityLink,
    Event,
    EventParty,
    IndicatorValue,
    NationalActionPlan,
    PlanActivity,
    Priority,
    ProcessStep,
    StatusStatement,
  ],
  migrations: [Initial1764000000000, Money1764100000000, Entries1764200000000, VeiledWriter1764500000000, stateMigration('plans')],
  kinds,
  published,
};
