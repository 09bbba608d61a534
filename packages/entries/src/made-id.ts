import { randomBytes } from 'node:crypto';

/** Makes ids for records that nobody has named: `PL-3F09A1C2D4`. */
export function madeId(prefix: string): () => string {
  return () => `${prefix}-${randomBytes(5).toString('hex').toUpperCase()}`;
}
