/**
 * What the entities are that more than one service has a part of: said once, so that it reads the
 * same wherever a reader meets them.
 */
export const ENTITY = {
  Country: 'A state that takes part in a roadmap, or the country of a donor. Source of names and codes: ISO 3166-1.',
  Donor: 'A government, union or fund that gives money.',
  Event: 'Something that happened on the way of a roadmap: a seminar, a meeting, a mission, a declaration.',
  Indicator: 'A measure of progress.',
  NationalActionPlan: 'What a state makes of a roadmap: its national action plan. The id is `<roadmap>:<iso3>`, for example `CFR:LCA`.',
  PlanActivity: 'A piece of work in a national action plan: what is to be done, when, by whom, and what it costs.',
  Organisation: 'An organisation of the field: a custodian, a partner agency, a provider of assistance, a body that adopted something.',
  Roadmap: 'A regional plan that states follow together: goals, targets, actions, indicators.',
  RoadmapNode:
    'A node of a roadmap: a goal, a target, an action, at any depth. Codes are those of its publisher and are not to be taken apart; the tree is in `parent`, `children` and `path`.',
} as const;

/** What their keys are. */
export const KEY = {
  iso3: 'ISO 3166-1 alpha-3 code, for example `LCA`. Codes from `XAA` on are user-assigned and stand for made-up states.',
  id: 'The stable id of the record, by which other services refer to it.',
  roadmapCode: 'Its code: `CFR` is the Caribbean Firearms Roadmap.',
  nodeId: '`<roadmap>:<code>`, for example `CFR:G1`.',
} as const;
