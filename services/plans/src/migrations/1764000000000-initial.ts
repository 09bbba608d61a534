import { datasetLoadTable, partialDateCheck, RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'text collate "C" primary key';
const KEY = 'text collate "C"';
const BASIS = `text check (nodes_basis in ('STATED', 'ASSIGNED'))`;

const STATEMENTS = [
  `create table plans.national_action_plan (
    id ${ID},
    roadmap_code ${KEY} not null,
    country_code ${KEY} not null,
    title text,
    institutions text[] not null,
    lead_body text,
    lead_body_basis text,
    national_body text,
    order_of_start integer check (order_of_start > 0),
    notes text,
    ${RECORD_COLUMNS},
    unique (roadmap_code, country_code),
    check (id = roadmap_code || ':' || country_code)
  )`,
  `create table plans.event (
    id ${ID},
    roadmap_code ${KEY} not null,
    kind text not null,
    date ${KEY} not null ${partialDateCheck('date')},
    end_date ${KEY} ${partialDateCheck('end_date')},
    title text not null,
    place text,
    format text check (format in ('VIRTUAL', 'IN_PERSON')),
    participants integer check (participants >= 0),
    participants_bound text check (participants_bound in ('EXACT', 'AT_LEAST')),
    participants_note text,
    women_participants integer check (women_participants between 0 and participants),
    country_codes text[] not null,
    node_ids text[] not null,
    nodes_basis ${BASIS},
    nodes_note text,
    plan_id ${KEY} references plans.national_action_plan,
    outcome text,
    ${RECORD_COLUMNS}
  )`,
  'create index on plans.event (roadmap_code, date)',
  'create index on plans.event (plan_id)',
  'create index on plans.event using gin (country_codes)',
  'create index on plans.event using gin (node_ids)',
  `create table plans.event_party (
    event_id ${KEY} references plans.event,
    position integer,
    organisation_id ${KEY},
    donor_id ${KEY},
    country_code ${KEY},
    name text,
    role text not null check (role in ('HOST', 'COLLABORATOR', 'SUPPORTER', 'FUNDER', 'PARTICIPANT')),
    headcount integer check (headcount >= 0),
    basis text not null,
    primary key (event_id, position),
    check (num_nonnulls(organisation_id, donor_id, country_code, name) = 1)
  )`,
  'create index on plans.event_party (country_code)',
  `create table plans.status_statement (
    id ${ID},
    plan_id ${KEY} not null references plans.national_action_plan,
    status text not null check (status in ('NOT_STARTED', 'STARTED', 'DRAFTING', 'DRAFTED', 'APPROVED')),
    date ${KEY} ${partialDateCheck('date')},
    text text not null,
    ${RECORD_COLUMNS}
  )`,
  'create index on plans.status_statement (plan_id)',
  `create table plans.process_step (
    id ${ID},
    plan_id ${KEY} not null references plans.national_action_plan,
    position integer not null,
    step text not null,
    date ${KEY} not null ${partialDateCheck('date')},
    event_id ${KEY} references plans.event,
    ${RECORD_COLUMNS}
  )`,
  'create index on plans.process_step (plan_id)',
  `create table plans.plan_priority (
    id ${ID},
    plan_id ${KEY} not null references plans.national_action_plan,
    text text not null,
    node_ids text[] not null,
    nodes_basis ${BASIS},
    ${RECORD_COLUMNS}
  )`,
  'create index on plans.plan_priority (plan_id)',
  'create index on plans.plan_priority using gin (node_ids)',
  datasetLoadTable('plans'),
];

const TABLES = ['dataset_load', 'plan_priority', 'process_step', 'status_statement', 'event_party', 'event', 'national_action_plan'];

/** Everything that the service owns. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table plans.${table}`);
  }
}
