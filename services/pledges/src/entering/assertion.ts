import type { Document } from '@roadmap-hub/entries';

/** The made-up roadmap holds nothing but what is made up, and no other holds any. */
const MADE_UP = 'DEMO';

/** On what a record that somebody enters rests. */
export function assertionOf({ roadmap }: Document): 'REPORTED' | 'SYNTHETIC' {
  return roadmap === MADE_UP ? 'SYNTHETIC' : 'REPORTED';
}
