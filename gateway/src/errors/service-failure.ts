import { GraphQLError } from 'graphql';
import { SUBGRAPH_UNAVAILABLE } from './codes.js';

/** The ways in which a service leaves the gateway without an answer. */
export type FailureKind = 'timeout' | 'unreachable' | 'unreadable' | 'failed';

const WORDS: Record<FailureKind, string> = {
  timeout: 'did not answer in time',
  unreachable: 'could not be reached',
  unreadable: 'gave an answer that cannot be read',
  failed: 'failed to answer',
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

/** What a client is told: which service, in plain words, and nothing of where it lives. */
export function unavailable(subgraph: string, kind: FailureKind): GraphQLError {
  return new GraphQLError(`The ${subgraph} service ${WORDS[kind]}; its part of this answer is missing.`, {
    extensions: { code: SUBGRAPH_UNAVAILABLE, subgraph },
  });
}
