with tie as (
  select a.id, a.roadmap_code, a.node_id, json_build_object('id', a.id, 'relation', a.relation, 'note', a.note, 'instrument', (
    select json_build_object('id', i.id, 'title', i.title)
    from reference.instrument i
    where i.id = a.instrument_id and i.record_status = 'PUBLISHED' and i.visibility = 'PUBLIC'
  ), 'sources', bench.page(a.sources)) as json
  from reference.alignment a
  where a.roadmap_code = $1::jsonb ->> 'roadmap' and a.record_status = 'PUBLISHED' and a.visibility = 'PUBLIC'
),
node as (
  select * from reference.roadmap_node
  where roadmap_code = $1::jsonb ->> 'roadmap' and record_status = 'PUBLISHED' and visibility = 'PUBLIC'
),
indicator as (
  select * from reference.indicator
  where roadmap_code = $1::jsonb ->> 'roadmap' and record_status = 'PUBLISHED' and visibility = 'PUBLIC'
),
children as (
  select parent_id, json_agg(json_build_object('id', id) order by position, id) as json from node group by parent_id
),
measured as (
  select node_id, json_agg(json_build_object('id', id) order by id) as json from indicator group by node_id
),
tied as (
  select node_id, json_agg(json order by id) as json from tie group by node_id
)
select json_build_object(
  'roadmap', (
    select json_build_object(
      'code', r.code, 'title', r.title, 'shortTitle', r.short_title, 'abbreviation', r.abbreviation, 'vision', r.vision,
      'periodStart', r.period_start, 'periodEnd', r.period_end, 'participatingStateCount', r.participating_state_count,
      'textPublic', r.text_public, 'componentsNamed', r.components_named, 'instrumentsNamed', r.instruments_named,
      'midTermReview', r.mid_term_review,
      'custodians', (
        select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by array_position(r.custodian_ids, o.id)), '[]')
        from reference.organisation o
        where o.id = any(r.custodian_ids) and o.record_status = 'PUBLISHED' and o.visibility = 'PUBLIC'
      ),
      'supportingGovernments', (
        select coalesce(json_agg(json_build_object('iso3', c.iso3, 'name', c.name) order by array_position(r.supporter_codes, c.iso3)), '[]')
        from reference.country c
        where c.iso3 = any(r.supporter_codes) and c.record_status = 'PUBLISHED' and c.visibility = 'PUBLIC'
      ),
      'countries', (
        select coalesce(json_agg(json_build_object('iso3', c.iso3, 'name', c.name) order by c.name, c.iso3), '[]')
        from reference.country c
        where c.roadmap_codes @> array[r.code] and c.record_status = 'PUBLISHED' and c.visibility = 'PUBLIC'
      ),
      'goals', (
        select coalesce(json_agg(json_build_object('id', n.id, 'code', n.code, 'title', n.title) order by n.position, n.id), '[]') from node n where n.level = 'GOAL'
      ),
      'nodes', (
        select coalesce(json_agg(json_build_object(
          '__typename', case n.level when 'GOAL' then 'RoadmapGoal' when 'TARGET' then 'RoadmapTarget' when 'ACTION' then 'RoadmapAction' else 'RoadmapItem' end,
          'id', n.id, 'code', n.code, 'level', n.level, 'levelNote', n.level_note, 'title', n.title, 'officialTextPublic', n.official_text_public,
          'parent', case when n.parent_id is not null then json_build_object('id', n.parent_id) end, 'parentBasis', n.parent_basis,
          'path', (select json_agg(json_build_object('id', p) order by i) from unnest(n.path_ids) with ordinality u(p, i)),
          'children', coalesce(children.json, '[]'),
          'statements', (
            select coalesce(json_agg(json_build_object('date', s -> 'date', 'levelNamed', s -> 'levelNamed', 'text', s -> 'text', 'eventId', s -> 'eventId',
              'sources', bench.page(s -> 'sources')) order by i), '[]')
            from jsonb_array_elements(n.statements) with ordinality e(s, i)
          ),
          'alignments', coalesce(tied.json, '[]'),
          'indicators', coalesce(measured.json, '[]'),
          'confidence', n.confidence, 'sources', bench.page(n.sources)
        ) order by cardinality(n.path_ids), n.position, n.id), '[]')
        from node n
        left join children on children.parent_id = n.id
        left join tied on tied.node_id = n.id
        left join measured on measured.node_id = n.id
      ),
      'alignments', (select coalesce(json_agg(json order by id), '[]') from tie where node_id is null),
      'indicators', (
        select coalesce(json_agg(json_build_object(
          'id', i.id, 'code', i.code, 'title', i.title, 'relation', i.relation, 'scope', i.scope, 'unit', i.unit, 'custodians', i.custodians,
          'instrument', case when i.instrument_id is not null then json_build_object('id', i.instrument_id) end,
          'node', case when i.node_id is not null then json_build_object('id', i.node_id) end,
          'nodeNote', i.node_note, 'sources', bench.page(i.sources)
        ) order by i.id), '[]')
        from indicator i
      ),
      'knownGaps', (
        select coalesce(json_agg(json_build_object('id', g.id, 'what', g.what, 'statedBy', g.stated_by, 'note', g.note, 'sources', bench.page(g.sources)) order by g.id), '[]')
        from reference.known_gap g
        where g.roadmap_code = r.code and g.record_status = 'PUBLISHED' and g.visibility = 'PUBLIC'
      ),
      'sources', (
        select coalesce(json_agg(json_build_object('title', s -> 'title', 'url', s -> 'url', 'date', s -> 'date',
          'publisher', s -> 'publisher', 'via', s -> 'via', 'seen', s -> 'seen') order by i), '[]')
        from jsonb_array_elements(r.sources) with ordinality e(s, i)
      )
    )
    from reference.roadmap r
    where r.code = $1::jsonb ->> 'roadmap' and r.record_status = 'PUBLISHED' and r.visibility = 'PUBLIC'
  ),
  'instruments', (
    select coalesce(json_agg(json_build_object('id', i.id, 'title', i.title, 'year', i.year, 'kind', i.kind, 'note', i.note, 'sources', bench.page(i.sources)) order by i.id), '[]')
    from reference.instrument i
    where i.record_status = 'PUBLISHED' and i.visibility = 'PUBLIC'
  ),
  'codeLists', (
    select coalesce(json_agg(json_build_object('id', l.id, 'title', l.title, 'note', l.note, 'entries', l.entries) order by l.id), '[]')
    from reference.code_list l
    where l.record_status = 'PUBLISHED' and l.visibility = 'PUBLIC'
  )
)::text
