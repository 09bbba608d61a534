import type { Identity } from '@roadmap-hub/identity';
import { type DocumentNode, GraphQLError, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Estimate, estimate, type Slice } from '../cost/estimate.js';
import { type CostModel, REQUEST } from '../cost/model.js';
import type { KnownOperations } from '../known-operations/known-operations.js';
import { SCHEMA_REFUSED, type SchemaAudience, seesSchema } from './audience.js';
import { LimitError, withinLimit } from './limit-error.js';
import { LIMITS } from './limits.js';
import { checkShape } from './shape.js';
import { checkText } from './text.js';
import { checkVariables } from './variables.js';

/** An operation as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

interface Rules {
  readonly introspection: SchemaAudience;
  readonly known: KnownOperations;
  /** Nothing but known operations is answered. */
  readonly onlyKnown: boolean;
}

/** What a text says, whoever asks it with whatever variables. */
interface Judged {
  /** Undefined for what is no GraphQL. */
  readonly document: DocumentNode | undefined;
  isKnown?: boolean;
  introspects?: boolean;
  /** Of its operations, where no variable has a say in it. */
  readonly estimates: Map<OperationDefinitionNode, Estimate>;
}

/** Judges what a client asks before the engine sees it, in the order of what the judging costs. */
export class OperationGuard {
  /** Most requests bring a document that was read before. */
  private readonly documents = new LRUCache<string, Judged>({ max: 500, maxSize: 500_000, sizeCalculation: (_judged, text) => text.length + 1 });

  constructor(
    private readonly model: CostModel,
    private readonly rules: Rules,
  ) {}

  /**
   * What the operation costs at most. A document that cannot be read costs the request alone: the
   * engine says what is wrong with it.
   * @throws LimitError
   */
  costOf({ query, operationName, variables = {} }: Asked, identity: Identity): number {
    checkVariables(variables);
    const judged = this.judged(query);
    const { document } = judged;
    if (this.rules.onlyKnown) {
      judged.isKnown ??= document !== undefined && this.rules.known.has(query, document);
      if (!judged.isKnown) throw notKnown();
    }
    if (!document) return REQUEST;
    judged.introspects ??= checkShape(document);
    if (judged.introspects && !seesSchema(identity, this.rules.introspection)) throw new LimitError('FORBIDDEN', SCHEMA_REFUSED, {}, 403);
    const operation = getOperationAST(document, operationName);
    if (!operation) return REQUEST;
    const { cost, longest } = judged.estimates.get(operation) ?? this.estimate(judged, document, operation, variables);
    checkPage(longest);
    withinLimit(
      'OPERATION_TOO_COSTLY',
      cost,
      LIMITS.cost,
      (limit, found) =>
        `The operation may cost ${found} units; ${limit} are allowed. Ask for shorter pages (first), or for what hangs on each record in requests of its own.`,
    );
    return cost;
  }

  private estimate({ estimates }: Judged, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Estimate {
    const found = estimate(this.model, document, operation, variables);
    if (found.isFixed) estimates.set(operation, found);
    return found;
  }

  private judged(query: string): Judged {
    let judged = this.documents.get(query);
    if (!judged) {
      judged = { document: readDocument(query), estimates: new Map() };
      this.documents.set(query, judged);
    }
    return judged;
  }
}

/** Undefined for what is no GraphQL. */
function readDocument(query: string): DocumentNode | undefined {
  try {
    checkText(query);
    return parse(query, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** In the words of the services, which say the same of a page that is too short. */
function checkPage(slice: Slice | undefined): void {
  if (!slice || slice.size <= LIMITS.page) return;
  const { argument, size: received } = slice;
  const allowed = `give a whole number from 1 to ${LIMITS.page}`;
  throw new LimitError('BAD_USER_INPUT', `${argument}: ${received} is not allowed; ${allowed}`, { argument, received, allowed });
}

function notKnown(): LimitError {
  const message = 'This hub answers known operations only: its named questions, and those that were registered with it. Ask whoever runs it to register yours.';
  return new LimitError('OPERATION_NOT_KNOWN', message, {}, 403);
}
