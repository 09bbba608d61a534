import { GraphQLError } from 'graphql';
import { SUBGRAPH_UNAVAILABLE } from './codes.js';

/** The ways in which a service leaves the gateway without an answer. */
export type FailureKind =
  | 'timeout'
  | 'unreachable'
  | 'unreadable'
  | 'failed'
  /** The time of the whole request was over. */
  | 'late'
  /** It kept failing, so it is left alone for a moment. */
  | 'refused'
  /** It timed out or could not be reached earlier in the same request. */
  | 'silent'
  /** The client hung up: nobody reads the words. */
  | 'gone';

/** What became of a call; `gone` when the client did not wait for it. */
export type CallOutcome = 'answered' | FailureKind;

/** What it said of itself in an answer: part of that may be there all the same. */
type Trouble = 'database' | 'busy';

const WORDS: Record<FailureKind | Trouble, string> = {
  timeout: 'did not answer in time',
  unreachable: 'could not be reached',
  unreadable: 'gave an answer that cannot be read',
  failed: 'failed to answer',
  late: 'did not answer before the time for the whole request was over',
  refused: 'failed several times and is not asked for a moment',
  silent: 'did not answer in time',
  gone: 'was not waited for',
  database: 'cannot reach its database',
  busy: 'is too busy to answer',
};

/** A service gave no usable answer. For the log; clients get `unavailable()`. */
export class ServiceFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** Asking once more may help, and does no harm to a read. */
    readonly mayPass: boolean,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'ServiceFailure';
  }
}

const MISSING = 'its part of this answer is missing.';
/** Of a write that was sent and not answered, nobody here can tell. */
const UNSURE = 'whether it took the change is not known. Send it again with the same idempotencyKey, or look.';
const NEVER_ASKED = new Set<FailureKind | Trouble>(['refused', 'silent']);

/** What a client is told: which service, in plain words, and nothing of where it lives. */
export function unavailable(subgraph: string, kind: FailureKind | Trouble, isWrite = false): GraphQLError {
  const rest = isWrite && !NEVER_ASKED.has(kind) ? UNSURE : MISSING;
  return new GraphQLError(`The ${subgraph} service ${WORDS[kind]}; ${rest}`, {
    extensions: { code: SUBGRAPH_UNAVAILABLE, subgraph },
  });
}
