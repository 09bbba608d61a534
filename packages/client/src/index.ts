export { questions } from './generated/questions.js';
export { AUDIENCES, type Audience, type Option, type Paging, type Question, type Variable } from './question.js';
