import { dropEntryTables, entryTables } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORDS = [
  { table: 'national_action_plan', type: 'PLAN' },
  { table: 'event', type: 'EVENT' },
  { table: 'status_statement', type: 'STATUS_STATEMENT' },
  { table: 'process_step', type: 'PROCESS_STEP' },
  { table: 'plan_priority', type: 'PRIORITY' },
  { table: 'plan_activity', type: 'PLAN_ACTIVITY' },
  { table: 'indicator_value', type: 'INDICATOR_VALUE' },
];

const PARTS = [
  { table: 'event_party', column: 'event_id', of: 'event' },
  { table: 'activity_link', column: 'activity_id', of: 'plan_activity' },
];

/** Records can be entered, and are seen by those who may see them. */
export class Entries1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of entryTables('plans', RECORDS, PARTS)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropEntryTables('plans', RECORDS, PARTS)) await runner.query(statement);
  }
}
