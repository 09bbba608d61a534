import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { traced } from '../../telemetry/traced.js';
import { conditionVariables, decide } from './operation/conditions.js';
import { PlannerText } from './operation/for-planner.js';
import type { Operation } from './operation/operation.js';
import { SafeKeys } from './operation/safe-names.js';
import { compilePlan, type Known } from './plan/compile.js';
import type { Plan } from './plan/plan.js';
import type { Planner } from './plan/planner.js';
import { ShapeCompiler } from './shape/compile.js';
import type { Fields } from './shape/shape.js';

/** An operation ready to be carried out. */
export interface Compiled {
  readonly operation: Operation;
  readonly plan: Plan;
  readonly shape: Fields;
}

/** In characters of operations and plans; some ten times as much in memory. */
const KEPT = 8_000_000;

/** Compiles operations and keeps what was used last. */
export class Operations {
  readonly #conditions = new LRUCache<string, string[]>({ maxSize: KEPT });
  readonly #compiled = new LRUCache<string, Promise<Compiled>>({ maxSize: KEPT });
  readonly #texts: PlannerText;
  readonly #shapes: ShapeCompiler;

  constructor(
    private readonly planner: Planner,
    apiSchema: GraphQLSchema,
    interfaceKeys: ReadonlyMap<string, readonly string[]>,
    private readonly known: Known,
  ) {
    const keys = new SafeKeys(apiSchema);
    this.#texts = new PlannerText(apiSchema, interfaceKeys, keys);
    this.#shapes = new ShapeCompiler(apiSchema, keys);
  }

  /**
   * @param key The same for the same operation of the same document, and for no other.
   * @param variables Coerced.
   */
  async get(key: string, operation: Operation, variables: Readonly<Record<string, unknown>>): Promise<Compiled> {
    const size = operation.definition.loc?.source.body.length ?? 1;
    let conditions = this.#conditions.get(key);
    if (!conditions) {
      conditions = conditionVariables(operation);
      this.#conditions.set(key, conditions, { size });
    }
    const variant = `${key} ${conditions.map((name) => (variables[name] === true ? '1' : '0')).join('')}`;
    let compiled = this.#compiled.get(variant);
    if (!compiled) {
      compiled = this.#compile(decide(operation, variables), variant, size);
      // Whoever asks the same meanwhile waits for the same plan.
      this.#compiled.set(variant, compiled, { size });
    }
    return compiled;
  }

  async #compile(operation: Operation, variant: string, size: number): Promise<Compiled> {
    try {
      const text = this.#texts.of(operation);
      const shape = this.#shapes.compile(operation);
      const plan = text === undefined ? { steps: [] } : compilePlan(await traced('gateway.plan', () => this.planner.plan(text)), shape, this.known);
      const compiled = { operation, plan, shape };
      const planned = plan.steps.reduce((sum, step) => sum + step.operation.length, 0);
      this.#compiled.set(variant, Promise.resolve(compiled), { size: size + planned });
      return compiled;
    } catch (error) {
      this.#compiled.delete(variant);
      throw error;
    }
  }
}
