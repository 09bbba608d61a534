import { datasetLoadTable, partialDateCheck, RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'text collate "C" primary key';
const KEY = 'text collate "C"';

const STATEMENTS = [
  `create table reference.country (
    iso3 ${ID} check (iso3 ~ '^[A-Z]{3}$'),
    iso2 text unique check (iso2 ~ '^[A-Z]{2}$'),
    name text not null,
    caricom_member boolean,
    un_member boolean,
    roadmap_codes text[] not null,
    external_ids jsonb not null,
    ${RECORD_COLUMNS}
  )`,
  'create index on reference.country using gin (roadmap_codes)',
  `create table reference.organisation (
    id ${ID},
    name text,
    aliases text[] not null,
    kind text not null,
    parent_id ${KEY} references reference.organisation deferrable initially deferred,
    headquarters text,
    roadmap_codes text[] not null,
    memberships jsonb not null,
    external_ids jsonb not null,
    ${RECORD_COLUMNS}
  )`,
  'create index on reference.organisation using gin (roadmap_codes)',
  `create table reference.instrument (
    id ${ID},
    title text not null,
    year integer,
    kind text not null check (kind in ('POLITICAL_COMMITMENT', 'TREATY', 'SDG_TARGET', 'TECHNICAL_GUIDELINE')),
    note text,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.mandate (
    organisation_id ${KEY} references reference.organisation,
    position integer,
    text text not null,
    instrument_id ${KEY} not null references reference.instrument,
    sources jsonb not null,
    primary key (organisation_id, position)
  )`,
  `create table reference.roadmap (
    code ${ID},
    title text not null,
    short_title text not null,
    abbreviation text,
    vision text,
    period_start ${KEY} not null ${partialDateCheck('period_start')},
    period_end ${KEY} not null ${partialDateCheck('period_end')},
    participating_state_count integer,
    text_public boolean not null,
    components_named text[] not null,
    instruments_named text[] not null,
    mid_term_review jsonb,
    custodian_ids text[] not null,
    supporter_codes text[] not null,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.roadmap_node (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    code text not null,
    title text,
    level text not null check (level in ('GOAL', 'TARGET', 'ACTION', 'UNKNOWN')),
    level_note text,
    parent_id ${KEY} references reference.roadmap_node deferrable initially deferred,
    parent_basis text,
    path_ids text[] not null check (path_ids[cardinality(path_ids)] = id),
    position integer not null,
    official_text_public boolean not null,
    statements jsonb not null,
    ${RECORD_COLUMNS},
    unique (roadmap_code, code),
    check (id = roadmap_code || ':' || code)
  )`,
  'create index on reference.roadmap_node (parent_id)',
  'create index on reference.roadmap_node using gin (path_ids)',
  `create table reference.alignment (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    node_id ${KEY} references reference.roadmap_node,
    instrument_id ${KEY} not null references reference.instrument,
    relation text not null check (relation in ('TAKES_INTO_ACCOUNT', 'ALIGNED_WITH', 'CONTRIBUTES_TO', 'GUIDELINE_USED')),
    note text,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.indicator (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    code text not null,
    title text not null,
    relation text not null check (relation in ('OWN', 'ALIGNED')),
    instrument_id ${KEY} references reference.instrument,
    kind text not null,
    unit text,
    custodians text[] not null,
    node_id ${KEY} references reference.roadmap_node,
    node_note text,
    ${RECORD_COLUMNS}
  )`,
  'create index on reference.indicator (node_id)',
  `create table reference.adoption_statement (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    subject text not null,
    date ${KEY} not null ${partialDateCheck('date')},
    kind text not null check (kind in ('DEVELOPED', 'ADOPTED', 'INTENDS')),
    body_id ${KEY} references reference.organisation,
    country_code ${KEY} references reference.country,
    text text not null,
    contested boolean not null,
    preferred boolean not null,
    preferred_reason text,
    ${RECORD_COLUMNS},
    check (preferred = (preferred_reason is not null))
  )`,
  'create index on reference.adoption_statement (country_code)',
  `create table reference.predecessor (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    title text not null,
    count integer,
    wording_public boolean not null,
    developed ${KEY} ${partialDateCheck('developed')},
    developed_under text,
    adopted ${KEY} ${partialDateCheck('adopted')},
    adopted_by_id ${KEY} references reference.organisation,
    statements jsonb not null,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.known_gap (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    what text not null,
    stated_by text not null,
    note text,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.observation (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    measure text not null,
    value numeric not null,
    bound text not null check (bound in ('EXACT', 'AT_LEAST')),
    unit text not null,
    as_of ${KEY} ${partialDateCheck('as_of')},
    counts text,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.contradiction (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    about text not null,
    statements jsonb not null check (jsonb_array_length(statements) >= 2),
    preferred text,
    advice text not null,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.user_need (
    id ${ID},
    roadmap_code ${KEY} not null references reference.roadmap,
    "user" text not null,
    need text not null,
    ${RECORD_COLUMNS}
  )`,
  `create table reference.code_list (
    id ${ID},
    title text not null,
    note text,
    entries jsonb not null,
    ${RECORD_COLUMNS}
  )`,
  datasetLoadTable('reference'),
];

const TABLES = [
  'dataset_load',
  'code_list',
  'user_need',
  'contradiction',
  'observation',
  'known_gap',
  'predecessor',
  'adoption_statement',
  'indicator',
  'alignment',
  'roadmap_node',
  'roadmap',
  'mandate',
  'instrument',
  'organisation',
  'country',
];

/** Everything that the service owns. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table reference.${table}`);
  }
}
