import type { Answer } from './answer.js';
import type { Asker } from './asker.js';
import type { TypedDocument } from './document.js';
import type { NamedQuestions } from './generated/methods.js';
import { questions } from './generated/questions.js';
import type { Paging } from './question.js';
import { type ClientOptions, type RequestOptions, send } from './send.js';

/** Asks a hub: a function for each named question, and any other operation. */
export interface Client extends NamedQuestions {
  /** Asks an operation of your own. */
  ask<Data = unknown, Variables extends object = object>(
    document: TypedDocument<Data, Variables>,
    variables?: Variables,
    options?: RequestOptions,
  ): Promise<Answer<Data>>;
  /** Makes a function of an operation of your own, like those of the named questions, for `pages` and `all`. */
  prepare<Data = unknown, Variables extends object = object, const Pages extends string = never>(
    document: TypedDocument<Data, Variables>,
    paging?: readonly (Paging & { readonly path: Pages })[],
  ): Asker<Data, Variables, Pages>;
}

/** A client of the hub at an address. */
export function createClient(options: ClientOptions): Client {
  const asker = (document: object | string, paging: readonly Paging[] = []) => {
    const text = textOf(document);
    return Object.assign((variables: object = {}, request: RequestOptions = {}) => send(options, text, variables, request), { paging });
  };
  const named = questions.map(({ name, document, pages }) => [name.charAt(0).toLowerCase() + name.slice(1), asker(document, pages)]);
  return {
    ...Object.fromEntries(named),
    prepare: asker,
    ask: async (document: object | string, variables: object = {}, request: RequestOptions = {}) => asker(document)(variables, request),
  } as unknown as Client;
}

/** A parsed document has no text of its own, and to print it would need a library. */
function textOf(document: object | string): string {
  if (typeof document === 'string' || document instanceof String) return String(document);
  throw new TypeError('Give the operation as text; a parsed document can be made one by `print` of graphql.');
}
