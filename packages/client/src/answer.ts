import type { MissingPart } from './errors.js';

/** What the hub answered. */
export interface Answer<Data> {
  readonly data: Data;
  /** Why parts of `data` are null although there may be something; empty when the answer is whole. */
  readonly errors: readonly MissingPart[];
  /** The id by which the hub's log knows the request; null where the hub is not allowed to tell it. */
  readonly requestId: string | null;
}

/** The data of an answer for those who cannot use a part of one: throws what is missing, if anything is. */
export function complete<Data>({ data, errors }: Answer<Data>): Data {
  const [first, ...also] = errors;
  if (!first) return data;
  first.also = also;
  first.data = data;
  throw first;
}
