/** Where what is not of this service is looked up: the views that the others publish. */
export const LOOK_UP = {
  donor: `select id from pledges.donor where id = any($1) and record_status = 'PUBLISHED' and pledges.sees(visibility, owners)`,
  node: 'select id from reference.published_node where id = any($1) and roadmap_code = $2',
  country: 'select iso3 as id from reference.published_participation where iso3 = any($1) and roadmap_code = $2',
  organisation: 'select id from reference.published_organisation where id = any($1)',
  roadmap: 'select distinct roadmap_code as id from reference.published_participation where roadmap_code = any($1)',
  activity: 'select id from plans.published_activity where id = any($1) and roadmap_code = $2',
};
