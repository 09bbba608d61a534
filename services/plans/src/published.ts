import type { PublishedView } from '@roadmap-hub/datastore';

/** What the other services may read of the plans. */
export const published: PublishedView[] = [
  {
    name: 'published_event',
    description:
      'Events with the states, nodes, funders and hosts that they name. For counting support, where a host counts as provider and a collaborator never as funder; and for looking up what an entry names.',
    select: `select e.id, e.roadmap_code, e.kind, e.title, e.date, e.end_date, e.country_codes, e.node_ids, e.nodes_basis,
      array(select p.donor_id from plans.event_party p where p.event_id = e.id and p.role = 'FUNDER' and p.donor_id is not null order by p.position) as funder_ids,
      array(select p.organisation_id from plans.event_party p where p.event_id = e.id and p.role = 'HOST' and p.organisation_id is not null order by p.position) as provider_ids
      from plans.event e where e.record_status = 'PUBLISHED'`,
    tables: ['event', 'event_party'],
    readers: ['reference', 'pledges'],
  },
  {
    name: 'published_activity',
    description:
      'Activities with what they require and the nodes that they serve, by weight. For setting money against need, and for telling what is late. A cancelled activity requires nothing.',
    select: `select a.id, a.roadmap_code, a.plan_id, a.country_code, a.title, a.start, a.updated_at,
      case when a.status <> 'CANCELLED' then a.required_amount end as required_amount,
      case when a.status <> 'CANCELLED' then a.required_currency end as required_currency,
      coalesce((select jsonb_agg(jsonb_build_object('node', l.node_id, 'weight', l.weight::text, 'basis', l.basis) order by l.position) from plans.activity_link l where l.activity_id = a.id), '[]') as links,
      a.status, a."end", a.milestones
      from plans.plan_activity a where a.record_status = 'PUBLISHED'`,
    tables: ['plan_activity', 'activity_link'],
    readers: ['pledges'],
  },
  {
    name: 'published_plan_status',
    description: 'Plans with what sources say of their status. For telling which are unknown or long not heard of.',
    select: `select n.id, n.roadmap_code, coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'date', s.date) order by s.id)
        from plans.status_statement s where s.plan_id = n.id and s.record_status = 'PUBLISHED'), '[]') as statements
      from plans.national_action_plan n where n.record_status = 'PUBLISHED'`,
    tables: ['national_action_plan', 'status_statement'],
    readers: ['pledges'],
  },
  {
    name: 'published_indicator_value',
    description: 'What states reported of indicators, by year. For telling values that cannot be.',
    select: `select id, indicator_id, country_code, year, value from plans.indicator_value where record_status = 'PUBLISHED'`,
    tables: ['indicator_value'],
    readers: ['pledges'],
  },
  {
    name: 'published_version',
    description: 'Counts the changes of the records of the service. For telling whether figures made of its records are still good.',
    select: 'select version from plans.data_version',
    tables: ['data_version'],
    readers: ['pledges'],
  },
];
