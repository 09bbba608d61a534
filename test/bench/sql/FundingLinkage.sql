with activity as (
  select a.* from plans.plan_activity a
  where a.plan_id = 'DEMO:' || ($1::jsonb ->> 'country') and a.record_status = 'PUBLISHED' and a.visibility = 'PUBLIC'
  order by a.id
  limit 20
),
link as (
  select l.activity_id,
    json_agg(json_build_object('weight', trim_scale(l.weight)::text, 'basis', l.basis, 'node', (
      select json_build_object('id', n.id, 'title', n.title, 'path', (
        select json_agg(json_build_object('id', p.id, 'level', p.level, 'title', p.title) order by array_position(n.path_ids, p.id))
        from reference.roadmap_node p
        where p.id = any(n.path_ids) and p.record_status = 'PUBLISHED' and p.visibility = 'PUBLIC'
      ))
      from reference.roadmap_node n
      where n.id = l.node_id and n.record_status = 'PUBLISHED' and n.visibility = 'PUBLIC'
    )) order by l.position) as links
  from plans.activity_link l
  where l.activity_id in (select id from activity)
  group by l.activity_id
),
allocation as (
  select al.activity_id,
    json_agg(json_build_object(
      'id', al.id, 'share', trim_scale(al.share)::text, 'basis', al.basis,
      'money', case when al.amount is not null then json_build_object('amount', trim_scale(al.amount)::text, 'currency', p.currency) end,
      'pledge', json_build_object('id', p.id, 'title', p.title, 'donors', (
        select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by pd.position), '[]')
        from pledges.pledge_donor pd
        join pledges.donor d on d.id = pd.donor_id and d.record_status = 'PUBLISHED' and d.visibility = 'PUBLIC'
        where pd.pledge_id = p.id
      ))
    ) order by al.id) as allocations
  from pledges.allocation al
  join pledges.pledge p on p.id = al.pledge_id and p.record_status = 'PUBLISHED' and p.visibility = 'PUBLIC'
  where al.activity_id in (select id from activity) and al.record_status = 'PUBLISHED' and al.visibility = 'PUBLIC'
  group by al.activity_id
)
select json_build_object('country', (
  select json_build_object('iso3', c.iso3, 'name', c.name, 'plan', (
    select json_build_object('id', p.id, 'title', p.title, 'activities', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object(
        'id', a.id, 'title', a.title, 'status', a.status,
        'requirement', case when a.required_amount is not null then json_build_object('amount', trim_scale(a.required_amount)::text, 'currency', a.required_currency) end,
        'roadmapLinks', coalesce(link.links, '[]'),
        'allocations', coalesce(allocation.allocations, '[]')
      ) order by a.id), '[]')
      from activity a
      left join link on link.activity_id = a.id
      left join allocation on allocation.activity_id = a.id
    )))
    from plans.national_action_plan p
    where p.id = 'DEMO:' || c.iso3 and p.record_status = 'PUBLISHED' and p.visibility = 'PUBLIC'
  ))
  from reference.country c
  where c.iso3 = $1::jsonb ->> 'country' and c.record_status = 'PUBLISHED' and c.visibility = 'PUBLIC'
))::text
