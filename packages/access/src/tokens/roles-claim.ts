import { parseRole, type Role, RoleError } from '@roadmap-hub/identity';

/**
 * The roles in a token's claims. An identity provider puts roles of other programs there too, so what
 * is none of the hub's is passed over: it gives nothing.
 */
export function rolesIn(claims: object, claim: string): Role[] {
  const found = valueAt(claims, claim);
  const written = typeof found === 'string' ? found.split(/[\s,]+/) : Array.isArray(found) ? found : [];
  return [...new Set(written.flatMap(roleOf))];
}

/** `realm_access.roles` leads into the claims, unless a claim is called just so (`https://hub.example.org/roles`). */
function valueAt(claims: object, path: string): unknown {
  if (Object.hasOwn(claims, path)) return (claims as Record<string, unknown>)[path];
  return path.split('.').reduce<unknown>((value, name) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return inside ? (value as Record<string, unknown>)[name] : undefined;
  }, claims);
}

function roleOf(written: unknown): Role[] {
  if (typeof written !== 'string') return [];
  try {
    return [parseRole(written)];
  } catch (error) {
    if (error instanceof RoleError) return [];
    throw error;
  }
}
