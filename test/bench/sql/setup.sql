-- What a record rests on, as the questions ask for it.
create schema if not exists bench;
create or replace function bench.page(sources jsonb) returns json language sql immutable
return (select coalesce(json_agg(json_build_object('title', s -> 'title', 'url', s -> 'url', 'date', s -> 'date') order by n), '[]')
  from jsonb_array_elements(sources) with ordinality e(s, n));
