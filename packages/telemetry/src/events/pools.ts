/** How many connections of a pool work, rest, and how many requests wait for one. */
export interface PoolState {
  used: number;
  idle: number;
  waiting: number;
}

interface WatchedPool {
  service: string;
  /** What it connects to. */
  kind: 'database' | 'service';
  read: () => PoolState;
}

const pools = new Set<WatchedPool>();

/** Lets a pool be looked at from now on; gives back how to end that. */
export function watchPool(pool: WatchedPool): () => void {
  pools.add(pool);
  return () => void pools.delete(pool);
}

export function poolsNow(): (Pick<WatchedPool, 'service' | 'kind'> & PoolState)[] {
  return [...pools].map(({ service, kind, read }) => ({ service, kind, ...read() }));
}
