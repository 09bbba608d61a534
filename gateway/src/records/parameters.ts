import type { Given } from './list.js';

/** What the address says beside its path, read and checked; or what is wrong with it. */
export interface Read {
  roadmap: string | undefined;
  after: string | null;
  given: Given;
  wrong: string[];
}

/** The roadmap's code, as a reader writes it. */
const CODE = /^[A-Z][A-Z0-9-]{0,19}$/;

/** Reads the parameters that a page knows. An empty one is left out: a form sends its fields whether filled in or not. */
export function readParameters(query: Record<string, unknown>, fields: Record<string, 'one' | 'many'>): Read {
  const known: Record<string, 'one' | 'many'> = { roadmap: 'one', after: 'one', ...fields };
  const given: Record<string, readonly string[]> = {};
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');
    if (!Object.hasOwn(known, name)) wrong.push(`There is no parameter "${name}" here; there are ${Object.keys(known).join(', ')}.`);
    else if (known[name] === 'one' && values.length > 1) wrong.push(`Give "${name}" once.`);
    else if (values.length > 0) given[name] = values;
  }
  const { roadmap, after, ...rest } = given;
  if (roadmap?.[0] && !CODE.test(roadmap[0])) wrong.push("roadmap is not allowed; give a roadmap's code in capitals, for example roadmap=CFR.");
  return { roadmap: roadmap?.[0], after: after?.[0] ?? null, given: rest, wrong };
}
