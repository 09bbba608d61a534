import { LARGEST_PAGE } from '@roadmap-hub/subgraph';

/**
 * What one operation may be. Each is several times what the named questions, the pages, the exports
 * and the explorer need; a test holds all of those against them.
 */
export const LIMITS = {
  /** Names, punctuation and values of a document: what it takes to read one. The largest named question has 352. */
  tokens: 2_000,
  /** Brackets within brackets, of any kind. Readers of documents call themselves for each, and their stack is finite. */
  nesting: 60,
  /** Fields within fields. Tools that ask for the whole schema need 15, the deepest named question 8. */
  depth: 16,
  /** An alias asks the same field once more. */
  aliases: 50,
  directives: 50,
  fragments: 50,
  rootFields: 25,
  /** Entries of a page, as the services have it. */
  page: LARGEST_PAGE,
  /** Values in the variables, all lists and objects taken apart. */
  variableValues: 10_000,
  variableDepth: 20,
  /** Units of cost, estimated. The dearest named question has some 6,000; with the longest pages that it could be asked for, 94,000. */
  cost: 100_000,
} as const;
