/** The made-up roadmap holds nothing but what is made up, and no other holds any. */
export const MADE_UP = 'DEMO';

/** On what a record that somebody enters rests; of no roadmap, where it is of none. */
export function assertionOf({ roadmap }: { roadmap?: string | null }): 'REPORTED' | 'SYNTHETIC' {
  return roadmap === MADE_UP ? 'SYNTHETIC' : 'REPORTED';
}
