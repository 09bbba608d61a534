import type { PublishedView } from '@roadmap-hub/datastore';

/** What the other services may read of the framework. */
export const published: PublishedView[] = [
  {
    name: 'published_node',
    description: 'The tree of every roadmap: each node with the ids of its ancestors and itself, root first. For selecting a node with all below it.',
    select: `select id, roadmap_code, code, title, level, path_ids from reference.roadmap_node where record_status = 'PUBLISHED'`,
    tables: ['roadmap_node'],
    readers: ['plans', 'pledges'],
  },
  {
    name: 'published_participation',
    description: 'Which states take part in which roadmap. For telling whom regional support reaches.',
    select: `select c.iso3, c.name, r.code as roadmap_code from reference.country c cross join lateral unnest(c.roadmap_codes) r(code) where c.record_status = 'PUBLISHED'`,
    tables: ['country'],
    readers: ['plans', 'pledges'],
  },
  {
    name: 'published_organisation',
    description: 'The names of organisations. For labels of figures by provider or implementer, and for looking up whom an entry names.',
    select: `select id, coalesce(name, id) as name from reference.organisation where record_status = 'PUBLISHED'`,
    tables: ['organisation'],
    readers: ['plans', 'pledges'],
  },
  {
    name: 'published_country',
    description: 'All countries, also those that take part in no roadmap. For looking up whom an entry names.',
    select: `select iso3 from reference.country where record_status = 'PUBLISHED'`,
    tables: ['country'],
    readers: ['plans'],
  },
  {
    name: 'published_indicator',
    description: 'Indicators and how their values add up. For judging the values that are reported, and telling which may only grow.',
    select: `select id, roadmap_code, kind from reference.indicator where record_status = 'PUBLISHED'`,
    tables: ['indicator'],
    readers: ['plans', 'pledges'],
  },
  {
    name: 'published_exchange_rate',
    description: 'Rates to the US dollar with their sources. For converting amounts where they are recorded.',
    select: `select currency, period, kind, units_per_usd, sources -> 0 as source from reference.exchange_rate where record_status = 'PUBLISHED'`,
    tables: ['exchange_rate'],
    readers: ['plans', 'pledges'],
  },
  {
    name: 'published_contradiction',
    description: 'Contradictions between sources and which side is preferred. For the review of data quality.',
    select: `select id, roadmap_code, about, preferred from reference.contradiction where record_status = 'PUBLISHED'`,
    tables: ['contradiction'],
    readers: ['pledges'],
  },
  {
    name: 'published_version',
    description: 'Counts the changes of the records of the service. For telling whether figures made of its records are still good.',
    select: 'select version from reference.data_version',
    tables: ['data_version'],
    readers: ['pledges'],
  },
];
