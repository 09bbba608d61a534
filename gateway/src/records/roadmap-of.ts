const DEFAULT_ROADMAP = 'CFR';

/** What made-up records are called: ids that begin with the roadmap's code, and ISO's user-assigned codes for states. */
const MADE_UP = /^(?:DEMO[-:]|X[A-Z]{2}$)/i;

/** The roadmap whose side of a record is shown, where a state or donor may belong to several: the one asked for, else its own. */
export function roadmapOf(id: string, asked?: string): string {
  return asked ?? (MADE_UP.test(id) ? 'DEMO' : DEFAULT_ROADMAP);
}
