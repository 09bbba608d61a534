/** How many connections of a pool work, rest, and how many requests wait for one. */
export interface PoolState {
  used: number;
  idle: number;
  waiting: number;
}

interface WatchedPool {
  service: string;
  /** Which one, of those that have to do with the service: to its database by what it may do, or `http` to itself. */
  pool: string;
  read: () => PoolState;
}

const pools = new Set<WatchedPool>();

/** Lets a pool be looked at from now on; gives back how to end that. */
export function watchPool(pool: WatchedPool): () => void {
  pools.add(pool);
  return () => void pools.delete(pool);
}

export function poolsNow(): (Pick<WatchedPool, 'service' | 'pool'> & PoolState)[] {
  return [...pools].map(({ service, pool, read }) => ({ service, pool, ...read() }));
}
