/** Whose an entity is: the service that defines what it is, beyond its key. */
export const OWNERS: Readonly<Record<string, string>> = {
  Country: 'reference',
  Indicator: 'reference',
  Observation: 'reference',
  Organisation: 'reference',
  Roadmap: 'reference',
  RoadmapNode: 'reference',
  Event: 'plans',
  NationalActionPlan: 'plans',
  PlanActivity: 'plans',
  Assistance: 'pledges',
  Donor: 'pledges',
  Pledge: 'pledges',
};
