/** One subgraph, written for one feature. */
export interface FeatureSubgraph {
  name: string;
  /** Without the link to Federation, which all have. */
  sdl: string;
  /** As `@apollo/subgraph` takes them. */
  resolvers: Record<string, object>;
}

interface Case {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
  /** The answer that follows from the specification, key by key in its order. */
  data: unknown;
  /** Codes of the errors and their places, in any order. */
  errors?: readonly string[];
  /** Of one engine that is known to answer otherwise: how it does, and why that is not right. */
  apollo?: string;
  /** How often each service is called by the hub's own engine. */
  calls?: Record<string, number>;
}

/** A feature of Federation, with the answers worked out by hand. */
export interface Feature {
  /** What says how it has to be. */
  specification: string;
  subgraphs: readonly FeatureSubgraph[];
  cases: readonly Case[];
}
