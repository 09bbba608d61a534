/**
 * The columns that every table of records has, for `create table`. Ids and dates are compared byte
 * by byte everywhere, so that an order never depends on where the database was made.
 */
export const RECORD_COLUMNS = `
  sources jsonb not null check (jsonb_typeof(sources) = 'array' and jsonb_array_length(sources) > 0),
  assertion text not null check (assertion in ('REPORTED', 'DERIVED', 'ASSUMED', 'SYNTHETIC')),
  confidence text check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
  revision integer not null check (revision > 0),
  record_status text not null check (record_status in ('PUBLISHED', 'WITHDRAWN')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  content_hash text not null`;

/** Remembers which data set was loaded, so that loading it again is nothing to do. */
export function datasetLoadTable(schema: string): string {
  return `create table ${schema}.dataset_load (
    id integer primary key generated always as identity,
    fingerprint text not null,
    data_as_of text collate "C" not null,
    report jsonb not null,
    loaded_at timestamptz not null
  )`;
}

/** The check that a text is a partial date: a year, a month or a day. */
export function isPartialDate(column: string): string {
  return `check (${column} ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$')`;
}
