import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** In the order in which the hub would rather send them. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Its published types are of a release without preferences. */
type Preferring = Omit<Negotiator, 'encodings'> & { encodings(available: string[], options?: { preferred: string[] }): string[] };

/** Browsers and libraries send a handful of different headers. */
const known = new LRUCache<string, Encoding>({ max: 200 });

/** Which encoding of an answer a client likes best, and of those that it likes alike, the smallest. */
export function encodingOf(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const found = known.get(header);
  if (found) return found;
  const negotiator: Preferring = new Negotiator({ headers: { 'accept-encoding': header } });
  const [encoding = 'identity'] = negotiator.encodings([...ENCODINGS], { preferred: [...ENCODINGS] }) as Encoding[];
  if (header.length < 500) known.set(header, encoding);
  return encoding;
}
