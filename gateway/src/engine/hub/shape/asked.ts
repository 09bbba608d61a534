import { type Data, isData } from '../data.js';
import type { Fields, Value } from './shape.js';

/**
 * Whether an error at this place of the answer is the client's business. Plans may ask for a field of
 * objects of every type although the client wants it of some types only; what goes wrong with the others
 * is not to be told. What nobody asked for at all was needed for something that somebody did.
 */
export function concerns(root: Fields, data: Data, path: readonly (string | number)[]): boolean {
  let at: { fields: Fields; asks: (key: string) => boolean } | undefined = { fields: root, asks: () => false };
  let value: unknown = data;
  let below: Value | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      if (below?.kind !== 'list' || !Array.isArray(value)) return true;
      below = below.element;
      value = value[part];
    } else {
      at = below ? objectAt(below, value) : at;
      const field = at?.fields.fields.find(({ key }) => key === part);
      // Of what type it is may not have come to light; then it may be of the one that was meant.
      if (!field) return !(at?.fields.isObjectType && at.asks(part));
      if (field.kind !== 'data') return true;
      below = field.value;
      value = isData(value) ? value[field.from] : undefined;
    }
  }
  return true;
}

function objectAt(value: Value, sent: unknown): { fields: Fields; asks: (key: string) => boolean } | undefined {
  if (value.kind !== 'object') return undefined;
  const { declared, of, asks } = value.shape;
  const name = isData(sent) ? sent.__typename : undefined;
  const fields = typeof name === 'string' ? of(name) : declared;
  return fields && { fields, asks };
}
