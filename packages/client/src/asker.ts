export type Asker<D, V, P> = (variables: V) => Promise<{ data: D; path: P }>;
