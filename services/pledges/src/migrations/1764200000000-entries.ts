import { dropEntryTables, entryTables } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORDS = [
  { table: 'donor', type: 'DONOR' },
  { table: 'pledge', type: 'PLEDGE' },
  { table: 'assistance', type: 'ASSISTANCE' },
  { table: 'pledge_link', type: 'PLEDGE_LINK' },
  { table: 'support_statement', type: 'SUPPORT_STATEMENT' },
  { table: 'allocation', type: 'ALLOCATION' },
  { table: 'transaction', type: 'TRANSACTION' },
];

const PARTS = [
  { table: 'donor_contributor', column: 'fund_id', of: 'donor' },
  { table: 'pledge_donor', column: 'pledge_id', of: 'pledge' },
  { table: 'assistance_funder', column: 'assistance_id', of: 'assistance' },
];

/** Records can be entered, and are seen by those who may see them. */
export class Entries1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of entryTables('pledges', RECORDS, PARTS)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropEntryTables('pledges', RECORDS, PARTS)) await runner.query(statement);
  }
}
