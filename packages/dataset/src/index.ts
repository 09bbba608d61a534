export { cite, type Source } from './cite.js';
export type { PlansFacts } from './facts/plans.js';
export type { PledgesFacts } from './facts/pledges.js';
export type { ReferenceFacts } from './facts/reference.js';
export type { SourceFact } from './facts/shared.js';
export type * from './facts/types.js';
export { DatasetError, type Problem } from './read/error.js';
export { type Facts, readFacts } from './read/read.js';
