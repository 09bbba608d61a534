import type { Logger } from 'pino';
import type { CostModel } from '../cost/model.js';
import { type KnownOperation, KnownOperations } from '../known-operations/known-operations.js';
import type { SchemaAudience } from './audience.js';
import { Budget, type Budgets, DEFAULT_BUDGETS } from './budget/budget.js';
import { MemoryBuckets } from './budget/memory.js';
import { RedisBuckets } from './budget/redis.js';
import { OperationGuard } from './guard.js';

/** What whoever runs a hub decides about who may ask what. */
export interface ProtectionOptions {
  /** Units of cost that each client has a minute, by its tier. */
  budgets?: Partial<Budgets> | undefined;
  /** Where several gateways count together; each by itself when left out. */
  redisUrl?: string | undefined;
  /** Whom the schema is shown to. */
  introspection?: SchemaAudience | undefined;
  /** Documents that may be asked by an id. */
  knownOperations?: readonly KnownOperation[] | undefined;
  /** Answers nothing but those. */
  onlyKnown?: boolean | undefined;
}

/** All that stands between a client and the engine. */
export interface Protection {
  readonly guard: OperationGuard;
  readonly budget: Budget;
  readonly known: KnownOperations;
  readonly introspection: SchemaAudience;
}

export async function openProtection(options: ProtectionOptions, costs: CostModel, log: Logger): Promise<Protection> {
  const { budgets, redisUrl, introspection = 'public', knownOperations = [], onlyKnown = false } = options;
  const known = new KnownOperations(knownOperations);
  const memory = new MemoryBuckets();
  const buckets = redisUrl === undefined ? memory : await new RedisBuckets(redisUrl, memory, log).open();
  return {
    guard: new OperationGuard(costs, { introspection, known, onlyKnown }),
    budget: new Budget({ ...DEFAULT_BUDGETS, ...budgets }, buckets),
    known,
    introspection,
  };
}
