export { type Answer, complete } from './answer.js';
export type { Asker } from './asker.js';
export { type Client, createClient } from './client.js';
export type { TypedDocument } from './document.js';
export {
  type AnyHubError,
  BadUserInput,
  HubError,
  HubFault,
  type MissingPart,
  NetworkFailure,
  type Path,
  Refused,
  SubgraphUnavailable,
} from './errors.js';
export type { NamedQuestions } from './generated/methods.js';
export { questions } from './generated/questions.js';
export type * from './generated/types.js';
export { all, type PagesOptions, pages } from './paging.js';
export { AUDIENCES, type Audience, type Option, type Paging, type Question, type Variable } from './question.js';
export type { ClientOptions, RequestOptions } from './send.js';
