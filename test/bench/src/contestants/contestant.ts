import type { Question } from '../questions/questions.js';
import type { ContestantName } from './names.js';

export interface Process {
  name: string;
  pid: number;
}

/** Whoever answers the questions: an address, and the processes that work for it. */
export interface Contestant {
  name: ContestantName;
  url: string;
  /** Without PostgreSQL, which all share. */
  processes: Process[];
  /** Whether PostgreSQL works for it; by default it does. */
  usesPostgres?: boolean;
  /** Those of the questions that it can answer, or is asked. */
  answers(question: Question): boolean;
  /** Its own words for a question; by default the question's. */
  documentOf?(question: Question): string;
  /** What it gave, laid out as the hub's graph has it; by default as it is. */
  read?(question: Question, data: unknown): unknown;
  stop(): Promise<void>;
}

/** The body of a request: the same for all, but for the words. */
export function bodyFor(contestant: Contestant, question: Question, variables: object): string {
  const query = contestant.documentOf?.(question) ?? question.document;
  return JSON.stringify({ operationName: question.operation, query, variables });
}

/** Whether a contestant is asked Q5: those of which the aim, or what keeping answers gains, is told. */
export function isRepeated({ key }: Question): boolean {
  return key === 'Q5';
}
