import { Lexer, Source, TokenKind } from 'graphql';
import { beyondNumbers, withinLimit } from './limit-error.js';
import { LIMITS } from './limits.js';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Looks at a document as a row of tokens, before it is read: reading costs memory for each of them,
 * and stack for each bracket that is open.
 * @throws LimitError, and GraphQLError for what no document can hold.
 */
export function checkText(document: string): void {
  const lexer = new Lexer(new Source(document));
  let [tokens, open] = [0, 0];
  for (let { kind, value } = lexer.advance(); kind !== TokenKind.EOF; { kind, value } = lexer.advance()) {
    tokens += 1;
    if ((kind === TokenKind.FLOAT || kind === TokenKind.INT) && !Number.isFinite(Number(value))) throw beyondNumbers(value);
    if (OPENING.has(kind)) open += 1;
    if (CLOSING.has(kind)) open -= 1;
    withinLimit('TOO_MANY_TOKENS', tokens, LIMITS.tokens, (limit) => `The document has more than ${limit} tokens. Ask for less, or in several requests.`);
    withinLimit('OPERATION_TOO_DEEP', open, LIMITS.nesting, (limit) => `The document has more than ${limit} brackets within brackets. Write it flatter.`);
  }
}
