const stands = `record_status = 'PUBLISHED' and plans.sees(visibility, owners)`;

/** Where what an entry names is looked up: what stands and may be seen, in own tables and in the views that the others publish. */
export const LOOK_UP = {
  roadmap: 'select distinct roadmap_code as id from reference.published_participation where roadmap_code = any($1)',
  node: 'select id from reference.published_node where id = any($1) and roadmap_code = $2',
  /** A state that takes part in the roadmap. */
  participant: 'select iso3 as id from reference.published_participation where iso3 = any($1) and roadmap_code = $2',
  /** Any country at all. */
  country: 'select iso3 as id from reference.published_country where iso3 = any($1)',
  organisation: 'select id from reference.published_organisation where id = any($1)',
  indicator: 'select id from reference.published_indicator where id = any($1)',
  donor: 'select id from pledges.published_donor where id = any($1)',
  plan: `select id from plans.national_action_plan where id = any($1) and ${stands}`,
  priority: `select id from plans.plan_priority where id = any($1) and plan_id = $2 and ${stands}`,
  event: `select id from plans.event where id = any($1) and roadmap_code = $2 and ${stands}`,
};
