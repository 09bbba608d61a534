import { datasetLoadTable, partialDateCheck, RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'text collate "C" primary key';
const KEY = 'text collate "C"';
const BASIS = `text check (nodes_basis in ('STATED', 'ASSIGNED'))`;

const STATEMENTS = [
  `create table pledges.donor (
    id ${ID},
    name text not null,
    kind text not null check (kind in ('GOVERNMENT', 'UNION', 'POOLED_FUND', 'FOUNDATION', 'OTHER')),
    agency text,
    organisation_id ${KEY},
    country_code ${KEY},
    named_roadmap_donor boolean not null,
    roadmap_codes text[] not null,
    external_ids jsonb not null,
    ${RECORD_COLUMNS}
  )`,
  'create index on pledges.donor using gin (roadmap_codes)',
  `create table pledges.donor_contributor (
    fund_id ${KEY} references pledges.donor,
    position integer,
    donor_id ${KEY} references pledges.donor,
    country_code ${KEY},
    primary key (fund_id, position),
    check (num_nonnulls(donor_id, country_code) = 1)
  )`,
  `create table pledges.pledge (
    id ${ID},
    roadmap_code ${KEY} not null,
    title text not null,
    kind text not null check (kind in ('PLEDGE', 'GRANT', 'PROJECT_FUNDING', 'EVENT_FUNDING', 'IN_KIND', 'AGGREGATE', 'CONTEXT')),
    counting text not null check (counting in ('INDEPENDENT', 'AGGREGATE', 'WIDER_SCOPE', 'IN_KIND', 'CONTEXT')),
    counting_note text,
    amount numeric check (amount > 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    amount_note text,
    announced ${KEY} ${partialDateCheck('announced')},
    start ${KEY} ${partialDateCheck('start')},
    "end" ${KEY} ${partialDateCheck('"end"')},
    node_ids text[] not null,
    nodes_basis ${BASIS},
    country_codes text[] not null,
    regional boolean not null,
    implementer_ids text[] not null,
    implementer_text text,
    purpose text,
    external_ids jsonb not null,
    ${RECORD_COLUMNS},
    check (amount is not null or currency is null)
  )`,
  'create index on pledges.pledge (roadmap_code)',
  'create index on pledges.pledge using gin (country_codes)',
  'create index on pledges.pledge using gin (node_ids)',
  `create table pledges.pledge_donor (
    pledge_id ${KEY} references pledges.pledge,
    position integer,
    donor_id ${KEY} not null references pledges.donor,
    primary key (pledge_id, position),
    unique (pledge_id, donor_id)
  )`,
  'create index on pledges.pledge_donor (donor_id)',
  `create table pledges.assistance (
    id ${ID},
    roadmap_code ${KEY} not null,
    title text not null,
    kind text not null,
    date ${KEY} ${partialDateCheck('date')},
    end_date ${KEY} ${partialDateCheck('end_date')},
    date_note text,
    country_codes text[] not null,
    regional boolean not null,
    node_ids text[] not null,
    nodes_basis ${BASIS},
    provider_ids text[] not null,
    participants integer check (participants >= 0),
    women_participants integer check (women_participants between 0 and participants),
    outputs text,
    ${RECORD_COLUMNS}
  )`,
  'create index on pledges.assistance (roadmap_code, date)',
  'create index on pledges.assistance using gin (country_codes)',
  'create index on pledges.assistance using gin (node_ids)',
  'create index on pledges.assistance using gin (provider_ids)',
  `create table pledges.assistance_funder (
    assistance_id ${KEY} references pledges.assistance,
    position integer,
    donor_id ${KEY} not null references pledges.donor,
    primary key (assistance_id, position),
    unique (assistance_id, donor_id)
  )`,
  'create index on pledges.assistance_funder (donor_id)',
  `create table pledges.pledge_link (
    id ${ID},
    pledge_id ${KEY} not null references pledges.pledge,
    event_id ${KEY},
    assistance_id ${KEY} references pledges.assistance,
    relation text not null check (relation in ('FUNDS', 'SAME_FACT')),
    basis text not null,
    ${RECORD_COLUMNS},
    check (num_nonnulls(event_id, assistance_id) = 1)
  )`,
  'create index on pledges.pledge_link (pledge_id)',
  'create index on pledges.pledge_link (event_id)',
  'create index on pledges.pledge_link (assistance_id)',
  `create table pledges.support_statement (
    id ${ID},
    roadmap_code ${KEY} not null,
    date ${KEY} not null ${partialDateCheck('date')},
    donor_id ${KEY} references pledges.donor,
    organisation_id ${KEY},
    kind text check (kind in ('TECHNICAL', 'FINANCIAL')),
    phases text[] not null,
    text text not null,
    note text,
    ${RECORD_COLUMNS},
    check (num_nonnulls(donor_id, organisation_id) = 1)
  )`,
  'create index on pledges.support_statement (donor_id)',
  datasetLoadTable('pledges'),
];

const TABLES = ['dataset_load', 'support_statement', 'pledge_link', 'assistance_funder', 'assistance', 'pledge_donor', 'pledge', 'donor_contributor', 'donor'];

/** Everything that the service owns. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table pledges.${table}`);
  }
}
