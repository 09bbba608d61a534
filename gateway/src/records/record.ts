import type { Html } from '../web/html.js';
import type { Fact } from './facts.js';
import type { Meta } from './meta.js';

/** What is asked of a record's page beside its id. */
interface RecordRequest {
  id: string;
  roadmap: string;
  /** Where a long list of the page goes on. */
  after: string | null;
}

/** A record laid out for a person. */
export interface RecordContent {
  title: string;
  facts: readonly Fact[];
  /** Its related records and whatever else does not fit into one line. */
  sections: readonly Html[];
  meta: Meta;
  /** Named questions that go on from here, with their variables filled in. */
  questions: readonly (readonly [label: string, name: string, variables: Record<string, unknown>])[];
}

/** One kind of records: how one is asked for, by one operation, and how it is laid out. */
export interface RecordPage {
  noun: string;
  query: string;
  variables: (request: RecordRequest) => Record<string, unknown>;
  /** Nothing when there is no such record, or its service is away. */
  content: (data: unknown, request: RecordRequest) => RecordContent | null | undefined;
}

interface Typed<D> extends Omit<RecordPage, 'content'> {
  content: (data: Partial<D>, request: RecordRequest) => RecordContent | null | undefined;
}

/** Forgets the type of the answer, which the query and the page of a kind agree on between themselves. */
export function recordPage<D>(page: Typed<D>): RecordPage {
  return page as RecordPage;
}
