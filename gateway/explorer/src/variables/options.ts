import { askHub } from '../asking/ask.js';
import { BASICS, CHOICES, SEARCHES } from './documents.js';
import type { Subject } from './field.js';

/** Something that can be chosen by its name. */
export interface Option {
  value: string;
  label: string;
  /** Invented; shown as such wherever it can be chosen. */
  synthetic: boolean;
  /** How far below the top it stands in a tree. */
  depth?: number;
}

export interface Basics {
  roadmaps: Option[];
  currencies: string[];
}

export type Choices = Partial<Record<Subject, Option[]>>;
type Named = { id: string; name?: string | null; title?: string | null };

/** The roadmaps, the real ones first, and the currencies that amounts can be asked in. */
export const loadBasics = kept(async (): Promise<Basics> => {
  const data = await dataOf<{
    roadmaps: { code: string; title: string | null; shortTitle: string | null; assertion: string | null }[] | null;
    exchangeRates: { currency: string }[] | null;
  }>(BASICS, {});
  const roadmaps = (data.roadmaps ?? []).map(({ code, title, shortTitle, assertion }) => option(code, shortTitle ?? title, assertion === 'SYNTHETIC'));
  return {
    roadmaps: roadmaps.sort((one, other) => Number(one.synthetic) - Number(other.synthetic)),
    currencies: [...new Set(['USD', ...(data.exchangeRates ?? []).map(({ currency }) => currency)])].sort(),
  };
});

/** What can be chosen in one roadmap. A part whose service is away has no choices; its field then takes text. */
export const loadChoices = kept(async (roadmap: string): Promise<Choices> => {
  const data = await dataOf<{
    countries: { iso3: string; name: string | null }[] | null;
    donors: Named[] | null;
    organisations: { nodes: Named[] } | null;
    nationalActionPlans: { nodes: Named[] } | null;
    roadmap: { assertion: string | null; nodes: (Named & { code: string | null; path: Named[] | null })[] | null } | null;
  }>(CHOICES, { roadmap });
  const synthetic = data.roadmap?.assertion === 'SYNTHETIC';
  const named = (list: readonly Named[] | null | undefined): Option[] | undefined => list?.map(({ id, name, title }) => option(id, name ?? title, synthetic));
  return {
    country: data.countries?.map(({ iso3, name }) => option(iso3, name, synthetic)),
    donor: named(data.donors),
    organisation: named(data.organisations?.nodes),
    plan: named(data.nationalActionPlans?.nodes),
    node: data.roadmap?.nodes?.map(({ id, code, title, path }) => ({
      ...option(id, `${code ?? id} ${stripped(title ?? '(its wording is not public)')}`, synthetic),
      depth: Math.max(0, (path?.length ?? 1) - 1),
    })),
  };
});

/** Records whose title holds a text. */
export async function search(subject: keyof typeof SEARCHES, roadmap: string, text: string, signal: AbortSignal): Promise<Option[]> {
  const filter = text.length >= 2 ? text : null;
  const { found } = await dataOf<{ found: { nodes: Named[] } | null }>(SEARCHES[subject], { roadmap, text: filter }, signal);
  return (found?.nodes ?? []).map(({ id, title }) => option(id, title, (title ?? '').startsWith('SYNTHETIC')));
}

/** The mark says it once; the same word before every title in a list would hide what tells them apart. */
function stripped(label: string): string {
  return label.replace(/^SYNTHETIC:\s*/, '');
}

function option(value: string, label: string | null | undefined, synthetic: boolean): Option {
  return { value, label: stripped(label ?? value), synthetic };
}

async function dataOf<T>(text: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<T> {
  const { data } = await askHub({ text, variables }, signal);
  return (data ?? {}) as T;
}

/** Asks once for each argument, and again after a failure. */
function kept<A extends unknown[], T>(load: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const present = loaded.get(key) ?? load(...args);
    loaded.set(key, present);
    present.catch(() => loaded.delete(key));
    return present;
  };
}
