select json_build_object('donor', (
  select json_build_object('id', id, 'name', name, 'kind', kind, 'agency', agency, 'namedRoadmapDonor', named_roadmap_donor, 'sources', bench.page(sources))
  from pledges.donor
  where id = $1::jsonb ->> 'donor' and record_status = 'PUBLISHED' and visibility = 'PUBLIC'
))::text
