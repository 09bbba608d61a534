import { dropEntryTables, entryTables } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RECORDS = [
  { table: 'country', type: 'COUNTRY', key: 'iso3' },
  { table: 'instrument', type: 'INSTRUMENT' },
  { table: 'organisation', type: 'ORGANISATION' },
  { table: 'roadmap', type: 'ROADMAP', key: 'code' },
  { table: 'roadmap_node', type: 'ROADMAP_NODE' },
  { table: 'alignment', type: 'ALIGNMENT' },
  { table: 'indicator', type: 'INDICATOR' },
  { table: 'adoption_statement', type: 'ADOPTION_STATEMENT' },
  { table: 'predecessor', type: 'PREDECESSOR' },
  { table: 'known_gap', type: 'KNOWN_GAP' },
  { table: 'observation', type: 'OBSERVATION' },
  { table: 'contradiction', type: 'CONTRADICTION' },
  { table: 'user_need', type: 'USER_NEED' },
  { table: 'code_list', type: 'CODE_LIST' },
  { table: 'exchange_rate', type: 'EXCHANGE_RATE' },
];

const PARTS = [{ table: 'mandate', column: 'organisation_id', of: 'organisation' }];

/** Records can be entered, and are seen by those who may see them. */
export class Entries1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of entryTables('reference', RECORDS, PARTS)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropEntryTables('reference', RECORDS, PARTS)) await runner.query(statement);
  }
}
