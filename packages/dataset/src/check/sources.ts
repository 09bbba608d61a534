import { type AllFacts, FILES } from '../facts/all.js';
import type { Report } from '../read/error.js';

/**
 * A citation stands once, and only as long as a record needs it: one left over
 * would still count for the date up to which the facts were read.
 */
export function checkSources(all: AllFacts, report: Report): void {
  const { sources, ...records } = all;
  const cited = new Set(citedIn(records));
  const keys = new Map<string, string>();
  if (!sources.some(({ date }) => date !== null)) {
    report({ file: FILES.sources, recordId: null, reason: 'no source has a date, so that nothing says how far the facts go' });
  }
  for (const { key, title, url, date, publisher, via, seen } of sources) {
    const content = JSON.stringify([title, url, date, publisher, via, seen]);
    const same = keys.get(content);
    if (same !== undefined) report({ file: FILES.sources, recordId: key, reason: `the same citation as "${same}"` });
    keys.set(content, key);
    if (!cited.has(key)) report({ file: FILES.sources, recordId: key, reason: 'no record cites it' });
  }
}

/** The keys in every `sources`, however deep. */
function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, content]) => (field === 'sources' ? (content as string[]) : citedIn(content)));
}
