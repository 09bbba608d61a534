import type { Store } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { randomName, type TestDatabase } from './harness.js';

export const schema = randomName('of_backup');

/** All that a table of the hub may have that a careless copy would break on. */
export class Everything1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `create table ${schema}.trail (id bigint generated always as identity primary key, said text not null)`,
      `create function ${schema}.refuse() returns trigger language plpgsql as $$ begin raise exception 'only ever added to'; end $$`,
      `create trigger append_only before update or delete or truncate on ${schema}.trail for each statement execute function ${schema}.refuse()`,
      `create sequence ${schema}.number`,
      `create table ${schema}.thing (
        id text collate "C" primary key default lpad(nextval('${schema}.number')::text, 6, '0'),
        parent text references ${schema}.thing deferrable initially deferred,
        favourite bigint,
        amount numeric, small real, at timestamptz, hash bytea, words text[], document jsonb, raw json, said text,
        doubled numeric generated always as (amount * 2) stored,
        changed_by xid8)`,
      `create table ${schema}.part (number bigint generated always as identity (start 100) primary key, thing text not null references ${schema}.thing on delete cascade)`,
      `alter table ${schema}.thing add constraint favourite_part foreign key (favourite) references ${schema}.part`,
      `create function ${schema}.note() returns trigger language plpgsql as $$ begin insert into ${schema}.trail (said) values ('changed'); return null; end $$`,
      `create trigger noted after insert or update on ${schema}.thing for each statement execute function ${schema}.note()`,
      `create trigger noted_always after delete on ${schema}.thing for each statement execute function ${schema}.note()`,
      `alter table ${schema}.thing enable always trigger noted_always`,
      `create constraint trigger has_words after insert on ${schema}.thing deferrable initially deferred for each row when (new.words = '{}') execute function ${schema}.refuse()`,
      `alter table ${schema}.thing disable trigger has_words`,
      `alter table ${schema}.part enable row level security`,
      `create policy nothing on ${schema}.part to ${schema} using (false)`,
      // As some migrations do: a restore must not find these twice.
      `insert into ${schema}.trail (said) values ('made by the migration')`,
    ])
      await runner.query(statement);
  }
  async down(): Promise<void> {}
}

export class Later1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${schema}.thing add column later text not null default 'from the migration'`);
  }
  async down(): Promise<void> {}
}

export const storeOf = (...migrations: Store['migrations']): Store => ({
  name: schema,
  login: { role: schema, may: { thing: ['select'] } },
  entities: [],
  kinds: [],
  migrations,
  published: [],
});
export const store = storeOf(Everything1700000000000);
const odd = 'A "quoted" \\ line\nof\ttext,\u2028separated, \u00e9\u{1f6e1} \' $1 null';

export async function fill({ query }: TestDatabase): Promise<void> {
  await query(
    `insert into ${schema}.thing (id, parent, amount, small, at, hash, words, document, raw, said, changed_by) values
      ('a', 'c', 12345678901234567890.123456789012345678, 0.1, '2026-02-03T04:05:06.789012Z', '\\x00ff0a', array['x', null, $1], $2, '{"b": 1,  "a": 1e400}', $1, '1234'),
      ('b', null, 'NaN', 'Infinity', 'infinity', null, null, 'null', null, '', null), ('c', 'a', null, null, null, null, '{}', null, null, null, null)`,
    [odd, JSON.stringify({ [odd]: 0.1 })],
  );
  await query(`insert into ${schema}.part (thing) select 'a' from generate_series(1, 1200)`);
  await query(`update ${schema}.thing set favourite = 100 where id = 'b'`);
  await query(`select nextval('${schema}.number') from generate_series(1, 7)`);
}

/** Everything that can be seen of the tables, the guards and the numbers to come. */
export async function seen({ query }: TestDatabase): Promise<unknown> {
  const rows = await Promise.all(
    ['thing', 'part', 'trail'].map((table) => query(`select to_jsonb(t) - 'changed_by' as row from ${schema}.${table} t order by 1`)),
  );
  const exact = await query(`select id, amount::text, small::text, at::text, hash, words::text, raw::text, doubled::text from ${schema}.thing order by id`);
  const guards = await query(
    `select (select json_agg(pg_get_constraintdef(oid) order by conname) from pg_constraint where connamespace = $1::text::regnamespace and contype = 'f') as keys,
      (select json_agg(concat(tgname, ' ', tgenabled) order by tgname) from pg_trigger where tgrelid::regclass::text like $1::text || '.%' and not tgisinternal) as triggers,
      (select json_agg(concat(relname, ' ', relrowsecurity, relforcerowsecurity) order by relname) from pg_class where relnamespace = $1::text::regnamespace and relkind = 'r' and relname <> 'migration') as policies,
      (select json_agg(concat(sequencename, ' ', last_value) order by sequencename) from pg_sequences where schemaname = $1::text) as sequences`,
    [schema],
  );
  return { rows, exact, guards };
}
