import type { Question } from '@roadmap-hub/client';

/** What the client has a function for: each named question, with the types of its variables and its answer. */
export function renderMethods(questions: readonly Question[]): string {
  const types = questions.flatMap(({ name }) => [`${name}Query`, `${name}QueryVariables`]).sort();
  const methods = questions.map((question) => `${docOf(question)}\n  readonly ${methodName(question)}: ${typeOf(question)};`);
  return `import type { Asker } from '../asker.js';
import type { ${types.join(', ')} } from './types.js';

/** A function for each named question. */
export interface NamedQuestions {
${methods.join('\n\n')}
}
`;
}

function typeOf({ name, pages }: Question): string {
  const paths = pages.map(({ path }) => `'${path}'`).join(' | ') || 'never';
  return `Asker<${name}Query, ${name}QueryVariables, ${paths}>`;
}

function docOf({ question, about }: Question): string {
  return `  /**\n   * ${question}\n   *\n   * ${about}\n   */`;
}

function methodName({ name }: Question): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
