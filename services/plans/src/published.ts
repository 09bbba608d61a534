import type { PublishedView } from '@roadmap-hub/datastore';

/** What the other services may read of the plans. */
export const published: PublishedView[] = [
  {
    name: 'published_event',
    description:
      'Events with the states, nodes, funders and hosts that they name. For counting support; a host counts as provider, a collaborator never as funder.',
    select: `select e.id, e.roadmap_code, e.kind, e.title, e.date, e.end_date, e.country_codes, e.node_ids, e.nodes_basis,
      array(select p.donor_id from plans.event_party p where p.event_id = e.id and p.role = 'FUNDER' and p.donor_id is not null order by p.position) as funder_ids,
      array(select p.organisation_id from plans.event_party p where p.event_id = e.id and p.role = 'HOST' and p.organisation_id is not null order by p.position) as provider_ids
      from plans.event e where e.record_status = 'PUBLISHED'`,
    tables: ['event', 'event_party'],
    readers: ['pledges'],
  },
];
