import { buildSchema } from 'graphql';
import { namedQuestions } from '../questions/questions.js';
import { renderMethods } from './methods.js';
import { renderQuestions } from './questions.js';
import { renderTypes } from './types.js';

const FOLDER = 'packages/client/src/generated';
const MADE = '// Made by `npm run schema` from schema/api.graphql and schema/operations; not to be edited.\n\n';

/** The generated files of the typed client, from the printed API: path in the repository -> text. */
export async function renderClient(api: string): Promise<Map<string, string>> {
  const schema = buildSchema(api);
  const named = namedQuestions(schema);
  const questions = named.map(({ question }) => question);
  const files = {
    'methods.ts': renderMethods(questions),
    'questions.ts': renderQuestions(questions),
    'types.ts': await renderTypes(schema, api, named),
  };
  return new Map(Object.entries(files).map(([file, text]) => [`${FOLDER}/${file}`, `${MADE}${text.trim()}\n`]));
}
