import { RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table reference.exchange_rate (
    id text collate "C" primary key,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    period text collate "C" not null check (period ~ '^\\d{4}$'),
    kind text not null check (kind in ('ANNUAL_AVERAGE', 'OFFICIAL_PEG')),
    units_per_usd numeric not null check (units_per_usd > 0),
    ${RECORD_COLUMNS},
    unique (currency, period)
  )`,
  'alter table reference.indicator rename column kind to scope',
  `alter table reference.indicator
    add column kind text check (kind in ('CUMULATIVE', 'ANNUAL', 'STATE', 'PERCENT')),
    add column direction text check (direction in ('UP', 'DOWN')),
    add column baseline jsonb,
    add column target jsonb`,
];

const DOWN = [
  'alter table reference.indicator drop column kind, drop column direction, drop column baseline, drop column target',
  'alter table reference.indicator rename column scope to kind',
  'drop table reference.exchange_rate',
];

/** Rates to convert amounts with, and how indicators are measured. */
export class Money1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
