import { type FieldNode, type GraphQLError, type GraphQLResolveInfo, locatedError } from 'graphql';
import type { Holder, Spot } from './spot.js';

/** What is the same for all fields of one execution, and what has become of them so far. */
export class Run {
  readonly errors: GraphQLError[] = [];
  /** Of each field, by its number: the same for all objects that it is asked of. */
  readonly args: Record<string, unknown>[] = [];
  readonly infos: GraphQLResolveInfo[] = [];
  /** Values that are waited for, and the beginning itself. */
  private open = 1;
  private finish: (() => void) | undefined;

  constructor(
    readonly context: unknown,
    readonly variables: Record<string, unknown>,
  ) {}

  /** A value is waited for; it is `done` when what follows from it is. */
  wait(): void {
    this.open += 1;
  }

  done(): void {
    this.open -= 1;
    if (this.open === 0) this.finish?.();
  }

  /** Resolves when nothing is waited for any more; undefined when that is so already. */
  end(): Promise<void> | undefined {
    this.open -= 1;
    if (this.open === 0) return undefined;
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  /** A field, or one element of its list, is null because of an error; and so is what may not be without it. */
  fail(error: unknown, nodes: readonly FieldNode[], above: Spot, holder: Holder, key: string | number, nullable: boolean): void {
    if (above.isLost) return;
    this.errors.push(locatedError(error, nodes, above.pathTo(key)));
    if (nullable) holder[key] = null;
    else above.lose();
  }
}
