-- The hub's rules of money in one statement: convert once, cut once to whole millionths, sum.
-- Weights are whole numbers: 720720 can be divided evenly by every number up to 16.
with rate as materialized (
  select currency, period, kind, units_per_usd from reference.exchange_rate where record_status = 'PUBLISHED'
),
node as materialized (
  select n.id, (
    select g.id from reference.roadmap_node g where g.id = any(n.path_ids) and g.level = 'GOAL' and g.record_status = 'PUBLISHED'
  ) as goal
  from reference.roadmap_node n
  where n.roadmap_code = 'DEMO' and n.record_status = 'PUBLISHED'
),
activity as materialized (
  select a.id, a.country_code, a.start, a.required_currency as currency,
    case when a.status <> 'CANCELLED' then a.required_amount end as amount,
    (select array_agg(l.node_id order by l.position) from plans.activity_link l where l.activity_id = a.id) as nodes,
    (select array_agg(l.weight * 1000000 order by l.position) from plans.activity_link l where l.activity_id = a.id) as weights
  from plans.plan_activity a
  where a.roadmap_code = 'DEMO' and a.record_status = 'PUBLISHED' and a.visibility = 'PUBLIC'
),
pledge as materialized (
  select p.*, coalesce(p.announced, p.start) as date from pledges.pledge p
  where p.roadmap_code = 'DEMO' and p.record_status = 'PUBLISHED' and p.visibility = 'PUBLIC'
),
allocation as materialized (
  select al.id, al.pledge_id, al.country_code, al.node_id, al.activity_id,
    coalesce(al.share * 1000000 * coalesce(p.amount * 1000000, 1), al.amount * 1000000 * 1000000, 0) as weight
  from pledges.allocation al
  join pledge p on p.id = al.pledge_id
  where al.roadmap_code = 'DEMO' and al.record_status = 'PUBLISHED' and al.visibility = 'PUBLIC'
),
part as materialized (
  select pledge_id, id as allocation, country_code, node_id, activity_id, weight from allocation
  union all
  -- What the allocations leave of a pledge; all of it where there are none.
  select p.id, null, null, null, null, coalesce(coalesce(p.amount * 1000000, 1) * 1000000 - sum(al.weight), 1)
  from pledge p
  left join allocation al on al.pledge_id = p.id
  group by p.id, p.amount
  having sum(al.weight) is null or coalesce(p.amount * 1000000, 1) * 1000000 > sum(al.weight)
),
slice as materialized (
  select part.pledge_id, part.allocation, c.country, n.node,
    part.weight * (720720 / cardinality(d.countries)) * (n.weight * 720720000000 / (select sum(w) from unnest(d.weights) w)) as weight,
    row_number() over (partition by part.pledge_id order by part.allocation nulls last, c.i, n.i) as place
  from part
  join pledge p on p.id = part.pledge_id
  left join activity a on a.id = part.activity_id
  cross join lateral (
    select
      case
        when part.country_code is not null then array[part.country_code]
        when a.country_code is not null then array[a.country_code]
        when p.regional then array['REGIONAL']
        when p.country_codes = '{}' then array[null::text]
        else p.country_codes
      end as countries,
      case
        when part.node_id is not null then array[part.node_id]
        when a.nodes is not null then a.nodes
        when p.node_ids = '{}' then array[null::text]
        else p.node_ids
      end as nodes,
      case
        when part.node_id is null and a.nodes is not null then a.weights
        else array_fill(1::numeric, array[case when part.node_id is not null then 1 else greatest(cardinality(p.node_ids), 1) end])
      end as weights
  ) d
  cross join unnest(d.countries) with ordinality c(country, i)
  cross join unnest(d.nodes, d.weights) with ordinality n(node, weight, i)
),
recorded as (
  select p.id as pledge_id, 'PLEDGED' as stage, p.id as record, null as allocation, p.amount, p.currency, p.date
  from pledge p
  where p.counting = 'INDEPENDENT' and p.amount is not null and p.currency is not null
  union all
  select t.pledge_id, case t.iati_type when 'COMMITMENT' then 'COMMITTED' else 'DISBURSED' end, t.id, t.allocation_id, t.amount, t.currency, t.date
  from pledges.transaction t
  join pledge p on p.id = t.pledge_id and p.counting = 'INDEPENDENT' and p.amount is not null and p.currency is not null
  where t.roadmap_code = 'DEMO' and t.record_status = 'PUBLISHED' and t.visibility = 'PUBLIC' and t.iati_type in ('COMMITMENT', 'DISBURSEMENT')
),
converted as materialized (
  select r.*, round(r.amount::numeric(50, 24) / u.units, 6) * 1000000 as micros
  from recorded r
  cross join lateral (
    select case when r.currency = 'USD' then 1 else (
      select rate.units_per_usd from rate
      where rate.currency = r.currency and case rate.kind when 'OFFICIAL_PEG' then rate.period <= left(r.date, 4) else rate.period = left(r.date, 4) end
      order by rate.kind = 'OFFICIAL_PEG' desc
      limit 1
    ) end as units
  ) u
),
counted as materialized (
  select pledge_id,
    case when sum(micros) filter (where stage = 'COMMITTED') is null
        or sum(micros) filter (where stage = 'DISBURSED') > sum(micros) filter (where stage = 'COMMITTED')
      then 'DISBURSED' else 'COMMITTED' end as funded_by
  from converted
  group by pledge_id
  having bool_and(micros is not null)
),
cut as (
  select c.pledge_id, c.stage, c.record, c.micros, s.country, s.node, s.place, s.weight, sum(s.weight) over amount as whole
  from converted c
  join counted on counted.pledge_id = c.pledge_id
  join slice s on s.pledge_id = c.pledge_id
    and (s.allocation = c.allocation or c.allocation is null or not exists (select from allocation al where al.id = c.allocation))
  window amount as (partition by c.pledge_id, c.stage, c.record)
),
shared as (
  select *, div(micros * weight, whole) as share,
    micros - sum(div(micros * weight, whole)) over (partition by pledge_id, stage, record) as rest,
    row_number() over (partition by pledge_id, stage, record order by (micros * weight) % whole desc, place) as nth
  from cut
),
piece as (
  select pledge_id, stage, country, node, share + (nth <= rest)::int as micros from shared
),
needed as (
  select a.id, a.country_code, n.node, n.weight, n.i, a.micros, sum(n.weight) over (partition by a.id) as whole
  from (
    select a.*, round(a.amount::numeric(50, 24) / case when a.currency = 'USD' then 1 else (
      select rate.units_per_usd from rate
      where rate.currency = a.currency and case rate.kind when 'OFFICIAL_PEG' then rate.period <= left(a.start, 4) else rate.period = left(a.start, 4) end
      order by rate.kind = 'OFFICIAL_PEG' desc
      limit 1
    ) end, 6) * 1000000 as micros
    from activity a
  ) a
  cross join unnest(coalesce(a.nodes, array[null::text]), coalesce(a.weights, array[1::numeric])) with ordinality n(node, weight, i)
  where a.micros is not null
),
need as (
  select country_code, node, share + (nth <= rest)::int as micros
  from (
    select *, div(micros * weight, whole) as share,
      micros - sum(div(micros * weight, whole)) over (partition by id) as rest,
      row_number() over (partition by id order by (micros * weight) % whole desc, i) as nth
    from needed
  ) n
),
figure as (
  select coalesce(n.goal, 'UNALLOCATED') as goal, f.country, f.stage, sum(f.micros) as micros
  from (
    select p.stage, p.country, p.node, p.micros from piece p
    union all
    select 'FUNDED', p.country, p.node, p.micros from piece p join counted using (pledge_id) where p.stage = counted.funded_by
    union all
    select 'REQUIRED', country_code, node, micros from need
  ) f
  left join node n on n.id = f.node
  group by 1, 2, 3
),
counts as (
  select coalesce(n.goal, 'UNALLOCATED') as goal, s.country, count(distinct s.pledge_id) filter (where counted.pledge_id is not null) as records
  from slice s
  left join node n on n.id = s.node
  left join counted on counted.pledge_id = s.pledge_id
  group by 1, 2
),
asked as (
  select country #>> '{}' as country from jsonb_array_elements($1::jsonb -> 'countries') country
),
line as (
  select n.id as key, coalesce(n.title, n.code) as label, 0 as collective from reference.roadmap_node n
  where n.roadmap_code = 'DEMO' and n.level = 'GOAL' and n.record_status = 'PUBLISHED'
  union all
  select 'UNALLOCATED', 'Not tied', 1 where exists (select from counts join asked using (country) where goal = 'UNALLOCATED')
),
state as (
  select iso3 as key, name as label from reference.country where roadmap_codes @> array['DEMO'] and record_status = 'PUBLISHED'
),
summary as (
  select goal, country,
    max(micros) filter (where stage = 'REQUIRED') as required,
    max(micros) filter (where stage = 'PLEDGED') as pledged,
    max(micros) filter (where stage = 'COMMITTED') as committed,
    max(micros) filter (where stage = 'DISBURSED') as disbursed,
    max(micros) filter (where stage = 'FUNDED') as funded
  from figure
  join asked using (country)
  group by goal, country
)
select json_build_object('fundingMatrix', json_build_object(
  'rows', (select json_agg(json_build_object('key', key, 'label', label) order by collective, key) from line),
  'columns', (select json_agg(json_build_object('key', key, 'label', label) order by label, key) from state),
  'cells', (
    select json_agg(json_build_object('row', line.key, 'column', state.key, 'summary', json_build_object(
      'required', case when s.required is not null then json_build_object('amount', trim_scale(s.required / 1000000)::text) end,
      'pledged', case when s.pledged is not null then json_build_object('amount', trim_scale(s.pledged / 1000000)::text) end,
      'committed', case when s.committed is not null then json_build_object('amount', trim_scale(s.committed / 1000000)::text) end,
      'disbursed', case when s.disbursed is not null then json_build_object('amount', trim_scale(s.disbursed / 1000000)::text) end,
      'funded', case when s.funded is not null then json_build_object('amount', trim_scale(s.funded / 1000000)::text) end,
      'recordCount', coalesce(c.records, 0)
    )) order by line.collective, line.key, state.label, state.key)
    from line
    cross join state
    left join summary s on s.goal = line.key and s.country = state.key
    left join counts c on c.goal = line.key and c.country = state.key and c.country in (select country from asked)
  )
))::text
