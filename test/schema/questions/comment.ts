import { AUDIENCES, type Audience } from '@roadmap-hub/client';

/** What the comment at the top of a named question says. */
export interface Comment {
  title: string;
  question: string;
  about: string;
  audiences: Audience[];
}

/** What the author of a question can mend. */
export class QuestionError extends Error {
  constructor(name: string, what: string) {
    super(`schema/operations/${name}.graphql: ${what}`);
  }
}

const FORM = 'a comment of four parts with "#" between them: "# Title: ...", the question, for whom it is, "# Audience: ..."';
const TITLE_LIMIT = 60;

/** Takes the comment apart; what does not have its form is told by the name of its file. */
export function parseComment(name: string, text: string): Comment {
  const lines = /^(?:#.*\n)*/.exec(text)?.[0].trimEnd().split('\n') ?? [];
  const parts = lines
    .map((line) => line.slice(1).trim())
    .join('\n')
    .split('\n\n')
    .map((part) => part.replaceAll('\n', ' '));
  const [title, question, about, audience, ...rest] = parts;
  const wrong = (what: string) => new QuestionError(name, what);
  if (!title?.startsWith('Title: ') || !question || !about || !audience?.startsWith('Audience: ') || rest.length > 0) throw wrong(`must begin with ${FORM}.`);
  if (!question.endsWith('?')) throw wrong('its question must end with a question mark.');
  if (!about.startsWith('For ')) throw wrong('must say for whom it is, beginning with "For".');
  if (title.length - 'Title: '.length > TITLE_LIMIT) throw wrong(`its title is longer than ${TITLE_LIMIT} characters.`);
  const audiences = audience.slice('Audience: '.length).split(', ');
  if (!audiences.every(isAudience)) throw wrong(`its audience must be of ${AUDIENCES.join(', ')}, with commas between.`);
  return { title: title.slice('Title: '.length), question, about, audiences };
}

function isAudience(word: string): word is Audience {
  return (AUDIENCES as readonly string[]).includes(word);
}
