import { ofRecords, partialDateCheck, RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEY = 'text collate "C"';

const UP = [
  `create table reference.roadmap_version (
    id ${KEY} primary key,
    roadmap_code ${KEY} not null references reference.roadmap,
    valid_from ${KEY} not null ${partialDateCheck('valid_from')},
    supersedes_id ${KEY} references reference.roadmap_version,
    note text,
    nodes jsonb not null,
    indicators jsonb not null,
    alignments jsonb not null,
    ${RECORD_COLUMNS},
    check (id like roadmap_code || ':%')
  )`,
  'create index on reference.roadmap_version (roadmap_code, valid_from)',
  ...ofRecords('reference', { table: 'roadmap_version', type: 'ROADMAP_VERSION' }),
];

/** A roadmap may come in versions, since its text may change half-way. */
export class RoadmapVersions1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reference.roadmap_version');
  }
}
