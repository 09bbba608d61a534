import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cite, readFacts } from '../index.js';
import type { Theirs } from './pair.js';

/** The file that the facts were taken from; it is not part of the repository. */
export const publishedFile = process.env.HUB_PUBLISHED_FACTS ?? fileURLToPath(new URL('../../../../../shared/dataset/published-facts.json', import.meta.url));

export const isThere = existsSync(publishedFile);

const content = (isThere ? JSON.parse(readFileSync(publishedFile, 'utf8')) : {}) as Readonly<Record<string, unknown>>;

export const facts = readFacts();

export function list(name: string): Theirs[] {
  return (content[name] ?? []) as Theirs[];
}

export function single(name: string): Theirs {
  return (content[name] ?? {}) as Theirs;
}

export function everything(): Theirs {
  return content;
}

/** The published file has alpha-2 codes. */
const alpha2 = new Map(facts.reference.countries.map(({ iso3, iso2 }) => [iso3, iso2]));

export function iso2(iso3: string | null): string | null {
  return iso3 === null ? null : (alpha2.get(iso3) ?? `no alpha-2 for ${iso3}`);
}

export function goals(nodes: readonly string[]): number[] {
  return nodes.map((node) => Number(node.replace(/^CFR:G/, '')));
}

export const lower = (value: string): string => value.toLowerCase();

/** A code with its remark, as the published file writes the two. */
export function external(ids: readonly { scheme: string; value: string; note: string | null }[], scheme: string): string | null {
  const found = ids.find((one) => one.scheme === scheme);
  if (found === undefined) return null;
  return found.note === null ? found.value : `${found.value} (${found.note})`;
}

/** Citations of a published record, the first and the others in one list. */
export function theirSources(record: Theirs): unknown[] | undefined {
  return record.source === undefined ? undefined : [record.source, ...((record.more_sources as unknown[] | undefined) ?? [])];
}

export function ourSources(record: object): unknown[] | undefined {
  return 'sources' in record ? cite(facts, record.sources as string[]) : undefined;
}
