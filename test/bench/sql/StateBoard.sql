select json_build_object('roadmap', (
  select json_build_object('code', r.code, 'countries', (
    select coalesce(json_agg(json_build_object('iso3', c.iso3, 'name', c.name, 'plan', (
      select json_build_object('id', p.id, 'title', p.title, 'activities', json_build_object('totalCount', (
        select count(*) from plans.plan_activity a where a.plan_id = p.id and a.record_status = 'PUBLISHED' and a.visibility = 'PUBLIC'
      )))
      from plans.national_action_plan p
      where p.roadmap_code = r.code and p.country_code = c.iso3 and p.record_status = 'PUBLISHED' and p.visibility = 'PUBLIC'
    )) order by c.name, c.iso3), '[]')
    from reference.country c
    where c.roadmap_codes @> array[r.code] and c.record_status = 'PUBLISHED' and c.visibility = 'PUBLIC'
  ))
  from reference.roadmap r
  where r.code = $1::jsonb ->> 'roadmap' and r.record_status = 'PUBLISHED' and r.visibility = 'PUBLIC'
))::text
