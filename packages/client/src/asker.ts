import type { Answer } from './answer.js';
import type { Paging } from './question.js';
import type { RequestOptions } from './send.js';

/** The variables may be left out where none is required. */
type Arguments<Variables> = object extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions];

/** Asks one operation. `Pages` names the lists in its answer that come in pages, by their paths. */
export interface Asker<Data, Variables, Pages extends string = never> {
  (...args: Arguments<Variables>): Promise<Answer<Data>>;
  /** The lists that come in pages, for `pages` and `all`. */
  readonly paging: readonly (Paging & { readonly path: Pages })[];
}
