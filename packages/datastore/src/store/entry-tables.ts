/** A table of records, as a migration names it. */
interface RecordTable {
  table: string;
  /** As change feeds call its records. */
  type: string;
  /** The column of the record's key; `id` unless said. */
  key?: string;
}

/** A table of rows that belong to a record. */
interface PartTable {
  table: string;
  /** The column that holds the key of the record. */
  column: string;
  of: string;
}

const KEY = 'text collate "C"';

/**
 * What a schema needs so that records can be entered: who may see each record and whose it is, the
 * entries on their way to becoming records, the trail of all changes, and a version that counts them.
 */
export function entryTables(schema: string, records: readonly RecordTable[], parts: readonly PartTable[]): string[] {
  const at = (name: string) => `${schema}.${name}`;
  return [
    // One row: who changes records takes its lock first, so that changes are numbered in the order in which they take effect.
    `create table ${at('data_version')} (only_row boolean primary key default true check (only_row), version bigint not null, changed_by xid8, changed_at timestamptz)`,
    `insert into ${at('data_version')} (version) values (0)`,
    `create sequence ${at('audit_number')}`,
    `create table ${at('audit')} (
      id ${KEY} primary key default lpad(nextval('${at('audit_number')}')::text, 18, '0'),
      at timestamptz not null default clock_timestamp(),
      record_type text not null,
      record_id ${KEY} not null,
      kind text not null check (kind in ('CREATED', 'UPDATED', 'WITHDRAWN', 'RESTORED')),
      revision integer not null,
      fields text[] not null,
      before jsonb,
      after jsonb,
      actor text,
      actor_name text,
      request_id text,
      why text,
      entry_id ${KEY},
      visibility text not null,
      owners text[] not null
    )`,
    `create index on ${at('audit')} (record_id, id)`,
    `create index on ${at('audit')} (at)`,
    `create table ${at('entry')} (
      id ${KEY} primary key,
      kind text not null,
      operation text not null check (operation in ('CREATE', 'AMEND', 'WITHDRAW', 'CORRECT')),
      record_type text not null,
      record_id ${KEY} not null,
      roadmap_code ${KEY},
      base_revision integer,
      document jsonb,
      state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
      why text,
      author text,
      author_name text,
      submitter text,
      approver text,
      owners text[] not null,
      revision integer not null default 1,
      created_at timestamptz not null default clock_timestamp(),
      updated_at timestamptz not null default clock_timestamp(),
      -- Four eyes: nobody approves what they have submitted.
      check (approver is null or approver is distinct from submitter),
      check (state not in ('APPROVED', 'PUBLISHED') or approver is not null)
    )`,
    `create index on ${at('entry')} (state, updated_at)`,
    `create index on ${at('entry')} (record_id)`,
    `create table ${at('entry_step')} (
      entry_id ${KEY} references ${at('entry')},
      position integer,
      state text not null,
      actor text,
      actor_name text,
      at timestamptz not null default clock_timestamp(),
      note text,
      primary key (entry_id, position)
    )`,
    `create table ${at('idempotency')} (
      subject text not null,
      key text not null,
      request_hash text not null,
      answer jsonb not null,
      at timestamptz not null default clock_timestamp(),
      primary key (subject, key)
    )`,
    ...functions(schema),
    ...records.flatMap((record) => ofRecords(schema, record)),
    ...parts.map(({ table, column, of }) => {
      const key = records.find((record) => record.table === of)?.key ?? 'id';
      return `alter table ${at(table)} enable row level security;
        create policy seen on ${at(table)} for select using (exists (select from ${at(of)} r where r.${key} = ${column}));
        create policy written on ${at(table)} to ${schema}_writer using (true) with check (true)`;
    }),
    ...OF_MEMBERS.map(
      ({ table, condition }) =>
        `alter table ${at(table)} enable row level security; create policy seen on ${at(table)} for select using (${condition(schema)})`,
    ),
    ...['entry', 'entry_step'].map((table) => `create policy written on ${at(table)} to ${schema}_writer using (true) with check (true)`),
  ];
}

/** Takes away all that `entryTables` made. */
export function dropEntryTables(schema: string, records: readonly RecordTable[], parts: readonly PartTable[]): string[] {
  const open = (table: string) =>
    `drop policy seen on ${schema}.${table}; drop policy written on ${schema}.${table}; alter table ${schema}.${table} disable row level security`;
  return [
    ...parts.map(({ table }) => open(table)),
    ...records.map(
      ({ table }) => `${open(table)}; drop trigger audited_insert on ${schema}.${table}; drop trigger audited_update on ${schema}.${table};
        alter table ${schema}.${table} drop column visibility, drop column owners, drop column origin, drop column document`,
    ),
    ...['idempotency', 'entry_step', 'entry', 'audit', 'data_version'].map((table) => `drop table ${schema}.${table}`),
    `drop sequence ${schema}.audit_number`,
    ...['audit_rows()', 'refuse_change()', 'sees(text, text[])', 'subject()', 'roles()'].map((name) => `drop function ${schema}.${name}`),
  ];
}

/** Who reads the trail, and what is on its way to becoming a record. */
const OF_MEMBERS = [
  { table: 'audit', condition: (schema: string) => `${schema}.sees(visibility, owners)` },
  { table: 'entry', condition: (schema: string) => `author = ${schema}.subject() or owners && ${schema}.roles() or 'secretariat' = any(${schema}.roles())` },
  { table: 'entry_step', condition: (schema: string) => `exists (select from ${schema}.entry e where e.id = entry_id)` },
];

/** What a table of records needs beside its columns: who may see each, whose it is, and that its changes are kept. */
export function ofRecords(schema: string, { table, type, key = 'id' }: RecordTable): string[] {
  const name = `${schema}.${table}`;
  return [
    `alter table ${name}
      add column visibility text not null default 'PUBLIC' check (visibility in ('PUBLIC', 'PARTNER', 'RESTRICTED')),
      add column owners text[] not null default '{}',
      add column origin text not null default 'DATASET' check (origin in ('DATASET', 'ENTRY')),
      add column document jsonb`,
    `alter table ${name} enable row level security`,
    `create policy seen on ${name} for select using (${schema}.sees(visibility, owners))`,
    `create policy written on ${name} to ${schema}_writer using (true) with check (true)`,
    `create trigger audited_insert after insert on ${name} referencing new table as new_rows
      for each statement execute function ${schema}.audit_rows('${type}', '${key}')`,
    `create trigger audited_update after update on ${name} referencing new table as new_rows old table as old_rows
      for each statement execute function ${schema}.audit_rows('${type}', '${key}')`,
  ];
}

/**
 * Who asks is told by the connection: the role for what anybody, partners, or those who own records
 * may see; of the last, which records, by settings of the transaction. A view asks for whoever reads it.
 */
function functions(schema: string): string[] {
  return [
    `create function ${schema}.roles() returns text[] language sql stable as $$
      select string_to_array(coalesce(current_setting('hub.roles', true), ''), ',') $$`,
    `create function ${schema}.subject() returns text language sql stable as $$ select nullif(current_setting('hub.subject', true), '') $$`,
    seesAll(schema),
    `create function ${schema}.audit_rows() returns trigger language plpgsql security definer set search_path = pg_catalog as $fn$
    declare
      actor text := nullif(current_setting('hub.actor', true), '');
      columns text := 'record_type, record_id, kind, revision, fields, before, after, actor, actor_name, request_id, why, entry_id, visibility, owners';
      who text := $q$ nullif(current_setting('hub.actor', true), ''), nullif(current_setting('hub.actor_name', true), ''), nullif(current_setting('hub.request_id', true), ''),
        nullif(current_setting('hub.why', true), ''), nullif(current_setting('hub.entry', true), '') $q$;
    begin
      -- Once a transaction; whoever else changes records waits here.
      update ${schema}.data_version set version = version + 1, changed_by = pg_current_xact_id(), changed_at = clock_timestamp()
        where changed_by is distinct from pg_current_xact_id();
      perform pg_notify('hub_data', '${schema}');
      if tg_op = 'INSERT' then
        -- What was loaded is in the record itself; what somebody entered is kept here too.
        execute format($q$ insert into ${schema}.audit (%s)
          select %L, n.%I, 'CREATED', n.revision, '{}'::text[], null, case when %L::text is not null then n.document end, %s, n.visibility, n.owners from new_rows n order by n.%I $q$,
          columns, tg_argv[0], tg_argv[1], actor, who, tg_argv[1]);
      else
        execute format($q$ insert into ${schema}.audit (%s)
          select %L, n.%I,
            case when n.record_status = 'WITHDRAWN' and o.record_status <> 'WITHDRAWN' then 'WITHDRAWN'
              when o.record_status = 'WITHDRAWN' and n.record_status <> 'WITHDRAWN' then 'RESTORED' else 'UPDATED' end,
            n.revision,
            array(select k from (select jsonb_object_keys(coalesce(o.document, '{}')) union select jsonb_object_keys(coalesce(n.document, '{}'))) keys(k)
              where o.document -> k is distinct from n.document -> k order by 1),
            o.document, n.document, %s, n.visibility, n.owners
          from new_rows n join old_rows o on o.%I = n.%I where n.revision <> o.revision order by n.%I $q$,
          columns, tg_argv[0], tg_argv[1], who, tg_argv[1], tg_argv[1], tg_argv[1]);
        -- Who may no longer see a record must be told that it is gone.
        execute format($q$ insert into ${schema}.audit (record_type, record_id, kind, revision, fields, visibility, owners)
          select %L, n.%I, 'WITHDRAWN', n.revision, '{}'::text[], o.visibility, o.owners
          from new_rows n join old_rows o on o.%I = n.%I where o.visibility <> n.visibility and n.visibility <> 'PUBLIC' order by n.%I $q$,
          tg_argv[0], tg_argv[1], tg_argv[1], tg_argv[1], tg_argv[1]);
      end if;
      return null;
    end $fn$`,
    // Nobody adds to the trail but the triggers, and nobody at all changes it.
    `create function ${schema}.refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the trail of changes is only ever added to'; end $$`,
    `create trigger append_only before update or delete or truncate on ${schema}.audit for each statement execute function ${schema}.refuse_change()`,
  ];
}

/** What a role sees of a record, where the role that writes sees all; `veiledWriter` takes its place. */
export function seesAll(schema: string): string {
  return `create or replace function ${schema}.sees(visibility text, owners text[]) returns boolean language sql stable as $$
      select visibility = 'PUBLIC'
        or current_user like '%\\_writer'
        or (visibility = 'PARTNER' and (current_user like '%\\_partner' or current_user like '%\\_restricted'))
        or (visibility = 'RESTRICTED' and current_user like '%\\_restricted'
          and (owners && string_to_array(coalesce(current_setting('hub.roles', true), ''), ',') or current_setting('hub.roles', true) ~ '(^|,)secretariat(,|$)')) $$`;
}
