import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What tells that the data of a service is not what it was: a state, new with every transaction that
 * writes. Random and not counted, so that a restored backup or a copy of a server never comes by the
 * name of a state that something else had: the same state is the same data, wherever it is met.
 */
function stateTables(schema: string): string[] {
  return [
    `alter table ${schema}.data_version add column state uuid not null default gen_random_uuid(), add column state_by xid8`,
    // The row's lock is kept until the end: so states follow one another as the writes take effect.
    `create function ${schema}.${CHANGE_STATE}() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
    begin
      update ${schema}.data_version set state = gen_random_uuid(), state_by = pg_current_xact_id() where state_by is distinct from pg_current_xact_id();
      return null;
    end $$`,
  ];
}

function dropStateTables(schema: string): string[] {
  return [
    // With it go the triggers that call it.
    `drop function ${schema}.${CHANGE_STATE}() cascade`,
    `alter table ${schema}.data_version drop column state cascade, drop column state_by`,
  ];
}

/** The function that triggers call; prepare/watch.ts puts them on every table. */
export const CHANGE_STATE = 'change_state';

/** The migration of a service that brings it. */
export function stateMigration(schema: string): new () => MigrationInterface {
  class State1764600000000 implements MigrationInterface {
    name = 'State1764600000000';

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of stateTables(schema)) await runner.query(statement);
    }

    async down(runner: QueryRunner): Promise<void> {
      for (const statement of dropStateTables(schema)) await runner.query(statement);
    }
  }
  return State1764600000000;
}
