import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { DocumentNode } from 'graphql';
import type { Path } from './path.js';
import type { Rewrite } from './rewrites.js';

/** Whether the client wants of an entity what a call would bring, as far as its type tells; undefined: it does not. */
export type Demand = (typeName: string) => boolean | undefined;

/** An operation's plan: what is asked of which service, and what has to be there before. */
export interface Plan {
  readonly steps: readonly Step[];
}

/** One call to a service. */
interface Call {
  readonly service: string;
  readonly operation: string;
  /** The same, parsed: what came is held against it. */
  readonly document: DocumentNode;
  /** Client's variables that it uses: their name in the call, and the client's. */
  readonly variables: readonly { name: string; from: string }[];
  readonly isRead: boolean;
  /** Places in `steps` that have to be done first. */
  readonly after: readonly number[];
}

/** Fields of the query or mutation root; `at` elsewhere than at the root for a field that returns the root type. */
export interface RootStep extends Call {
  readonly kind: 'root';
  readonly at: Path;
  readonly rewrites: readonly Rewrite[];
  readonly renamed: ReadonlyMap<string, string>;
}

/** Fields of entities that other steps have found. */
export interface EntityStep extends Call {
  readonly kind: 'entities';
  readonly lists: readonly EntityList[];
}

/** One list of entities in a call: `_entities`, under an alias when there are several. */
export interface EntityList {
  readonly key: string;
  /** The variable that holds its representations; several lists may share one. */
  readonly variable: string;
  readonly paths: readonly Path[];
  /** The types of the entities as the call names them. */
  readonly entityTypes: readonly string[];
  /** What the call brings of each entity. */
  readonly keys: ReadonlySet<string>;
  /** For each of the paths. */
  readonly demands: readonly Demand[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
  readonly renamed: ReadonlyMap<string, string>;
}

export type Step = RootStep | EntityStep;
