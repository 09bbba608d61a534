import type { KeyBook } from '@roadmap-hub/access';

/** Lets a command use the book of API keys of the hub's database. */
export async function withKeys<T>(use: (keys: KeyBook) => Promise<T>): Promise<T> {
  const [{ withKeyBook }, { withDatabase }] = await Promise.all([import('@roadmap-hub/access'), import('../database.js')]);
  return withDatabase((adminUrl) => withKeyBook(adminUrl, use));
}
