import { parseRole, type Role, TIERS, type Tier } from '@roadmap-hub/identity';

/** What is known of a key; not the key. */
export interface KeyRecord {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly tier: Tier;
  readonly created: Date;
  /** Null: never. */
  readonly expires: Date | null;
  readonly revoked: Date | null;
  /** Within an hour; null when it never was. */
  readonly lastUsed: Date | null;
}

/** The columns that make a record, as `KeyRow`. */
export const KEY_COLUMNS = 'id, name, roles, tier, created_at as created, expires_at as expires, revoked_at as revoked, last_used_at as "lastUsed"';

export type KeyRow = Omit<KeyRecord, 'roles' | 'tier'> & { roles: string[]; tier: string };

/**
 * @throws when the row has a role or a tier that this release does not know.
 */
export function recordOf({ roles, tier, ...row }: KeyRow): KeyRecord {
  const known = TIERS.find((one) => one === tier);
  if (known === undefined) throw new Error(`the key ${row.id} has a tier that is none: ${tier}`);
  return { ...row, roles: roles.map(parseRole), tier: known };
}
