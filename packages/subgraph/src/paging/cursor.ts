import { BadUserInput } from '../errors/bad-user-input.js';

/** A place in an order: the value ordered by, and the id that breaks ties. */
export interface Place {
  value: string;
  id: string;
}

/** A cursor names its order, so that one made for another order is refused instead of misread. */
export function encodeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, place.value, place.id])).toString('base64url');
}

/** @throws BadUserInput for a text that is no cursor of this order. */
export function decodeCursor(cursor: string, order: string): Place {
  const parts = parse(cursor);
  if (!parts) throw refuse(cursor, 'give a cursor exactly as an earlier page returned it');
  const [madeFor, value, id] = parts;
  if (madeFor !== order) throw refuse(cursor, `this cursor was made with another order (${madeFor.slice(0, 40)}); keep orderBy while paging`);
  return { value, id };
}

function parse(cursor: string): [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isCursor = Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string' && !part.includes('\0'));
    return isCursor ? (parts as [string, string, string]) : null;
  } catch {
    return null;
  }
}

function refuse(cursor: string, allowed: string): BadUserInput {
  return new BadUserInput({ argument: 'after', received: cursor, allowed });
}
