import {
  beginsUntil,
  conditionsOf,
  endsFrom,
  type FilterMap,
  isOneOf,
  namesAny,
  namesCountry,
  namesNode,
  type ReportMap,
  type Scope,
} from '@roadmap-hub/subgraph';
import type { SupportFilter } from './support.filter.js';
import type { SupportRow } from './support-record.js';

/** A row before its nodes are told as goals. */
type Filtered = SupportRow & { nodeIds: string[] };

const filters: FilterMap<Filtered, SupportFilter> = {
  countries: namesCountry('countryCodes'),
  nodes: namesNode('nodeIds'),
  donors: namesAny('funderIds'),
  providers: namesAny('providerIds'),
  kinds: isOneOf('kind'),
  from: endsFrom(({ column }) => `coalesce(${column('endDate')}, ${column('date')})`),
  to: beginsUntil(({ column }) => column('date')),
};

/** Everything that supports a roadmap, of one moment: assistance, pledges, and the plans service's events. */
export const supportRows: ReportMap<SupportRow, { roadmap: string; filter?: SupportFilter | null | undefined }> = {
  sql: ({ roadmap, filter }, scope) => {
    const code = scope.bind(roadmap);
    const conditions = conditionsOf(filters, filter, roadmap).map((condition) => condition(scope as Scope<Filtered>));
    return `with r as (
      select a.id, 'ASSISTANCE' as type, a.kind, a.title, a.date, a.end_date as "endDate", a.country_codes as "countryCodes", a.regional,
        a.node_ids as "nodeIds", a.nodes_basis as "nodesBasis",
        array(select f.donor_id from pledges.assistance_funder f where f.assistance_id = a.id order by f.position) as "funderIds",
        a.provider_ids as "providerIds", a.participants, a.women_participants as "womenParticipants"
      from pledges.assistance a where a.roadmap_code = ${code} and a.record_status = 'PUBLISHED'
      union all
      select p.id, 'PLEDGE', p.kind, p.title, coalesce(p.announced, p.start), p."end", p.country_codes, p.regional, p.node_ids, p.nodes_basis,
        array(select d.donor_id from pledges.pledge_donor d where d.pledge_id = p.id order by d.position), p.implementer_ids, null, null
      from pledges.pledge p where p.roadmap_code = ${code} and p.record_status = 'PUBLISHED'
      union all
      select e.id, 'EVENT', e.kind, e.title, e.date, e.end_date, e.country_codes, false, e.node_ids, e.nodes_basis, e.funder_ids, e.provider_ids, null, null
      from plans.published_event e where e.roadmap_code = ${code}
    )
    select r.*, array(select distinct n.path_ids[1] from reference.published_node n where n.id = any(r."nodeIds") order by 1) as "goalIds"
    from r ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
    order by coalesce(r.date, '') collate "C" desc, r.type, r.id`;
  },
};

interface Label {
  dimension: 'GOAL' | 'COUNTRY' | 'DONOR' | 'PROVIDER';
  key: string;
  label: string;
}

/** The goals and states of a roadmap, whether supported or not, and the names of donors and organisations. */
export const supportLabels: ReportMap<Label, { roadmap: string }> = {
  sql: ({ roadmap }, { bind }) => {
    const code = bind(roadmap);
    return `select 'GOAL' as dimension, id as key, coalesce(title, code) as label, '' as sort from reference.published_node where roadmap_code = ${code} and level = 'GOAL'
      union all select 'COUNTRY', iso3, name, name from reference.published_participation where roadmap_code = ${code}
      union all select 'DONOR', id, name, name from pledges.donor where roadmap_codes @> array[${code}]
      union all select 'PROVIDER', id, name, name from reference.published_organisation
      order by 1, sort, 2`;
  },
};
