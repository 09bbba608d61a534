import type { Board, CountryRow, PublishedPriority } from './query.js';

/** Enough for any state today; above it the page says so instead of counting what it did not read. */
const MOST = 100;

/** A state that has made priorities public, and since when. */
export interface Candidate {
  country: CountryRow;
  plan: string;
  priorities: readonly PublishedPriority[];
  since: string;
}

interface Record {
  id: string;
  title: string | null;
  date: string | null;
  endDate: string | null;
  nodes: readonly { id: string; path: readonly { id: string }[] | null }[] | null;
}

interface Found {
  totalCount: number;
  nodes: readonly Record[];
}

export interface Story extends Candidate {
  assistance: Found;
  events: Found;
}

/** The states whose published priorities have a date to count from. */
export function candidatesOf({ roadmap, nationalActionPlans }: Partial<Board>): Candidate[] {
  return (nationalActionPlans?.nodes ?? []).flatMap(({ id, country, priorities }) => {
    const state = roadmap?.countries?.find(({ iso3 }) => iso3 === country?.iso3);
    const dates = (priorities ?? []).flatMap(({ sources }) => sources.flatMap(({ date }) => date ?? []));
    const [since] = dates.sort();
    return state && priorities && since ? [{ country: state, plan: id, priorities, since }] : [];
  });
}

/** What has named each of these states since, in one operation. */
export function storyQuery(candidates: readonly Candidate[]): { query: string; variables: { [name: string]: unknown } } {
  const fields = `totalCount nodes { id title date endDate nodes { id path { id } } }`;
  const parts = candidates.map(
    (_, index) =>
      `a${index}: assistance(filter: $a${index}, orderBy: DATE_ASC, first: ${MOST}) { ${fields} } e${index}: events(filter: $e${index}, orderBy: DATE_ASC, first: ${MOST}) { ${fields} }`,
  );
  const declared = candidates.map((_, index) => `$a${index}: AssistanceFilter, $e${index}: EventFilter`);
  const filters = candidates.flatMap(({ country, since }, index) => {
    const filter = { countries: [country.iso3], from: since };
    return [
      [`a${index}`, filter],
      [`e${index}`, filter],
    ];
  });
  return { query: `query StartPageStory(${declared.join(', ')}) { ${parts.join(' ')} }`, variables: Object.fromEntries(filters) };
}

/** The state with the most help and events since; nothing while a service that knows is away. */
export function storyOf(candidates: readonly Candidate[], data: unknown): Story | null {
  const found = (data ?? {}) as { [alias: string]: Found | null | undefined };
  const stories = candidates.flatMap((candidate, index) => {
    const [assistance, events] = [found[`a${index}`], found[`e${index}`]];
    return assistance && events ? [{ ...candidate, assistance, events }] : [];
  });
  const size = ({ assistance, events }: Story) => assistance.totalCount + events.totalCount;
  return stories.reduce<Story | null>((most, story) => (most === null || size(story) > size(most) ? story : most), null);
}

/** The goals that a record or priority is tied to, whatever the depth of its nodes. */
export function goalsOf(nodes: readonly { id: string; path: readonly { id: string }[] | null }[] | null): string[] {
  return [...new Set((nodes ?? []).map(({ id, path }) => path?.[0]?.id ?? id))];
}
