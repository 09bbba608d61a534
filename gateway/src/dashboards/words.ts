import type { Field } from './dashboard.js';

/** Plain words for the codes of kinds, statuses and bases; one that this release does not know is read as it is. */
const WORDS: Record<string, string> = {
  NAP_SEMINAR: 'seminar on the national action plan',
  NAP_ROUNDTABLE: 'round table on the national action plan',
  ME_ROUNDTABLE: 'round table on monitoring and evaluation',
  ME_WEBINAR: 'webinar on monitoring and evaluation',
  ROUNDTABLE: 'round table',
  IN_KIND: 'in kind',
  MULTI_STATE: 'several states',
  STATED: 'named by the source',
  ASSIGNED: 'assigned by the hub',
  ASSUMED_EQUAL: 'assumed equal',
  NOT_PAID: 'committed, not known to be paid',
  NO_PLEDGE: 'no counted pledge is tied to it',
  PARTLY_FUNDED: 'partly funded',
  PLEDGED_ONLY: 'pledged, not known to be committed',
  DRAFTING: 'being drafted',
  FINALISED: 'draft completed',
  TEAM: 'national team formed',
};

export function words(code: string): string {
  return WORDS[code] ?? code.toLowerCase().replaceAll('_', ' ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `3 pledges`, `1 pledge`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A goal as a heading: its code and its title. */
export function goalLabel({ key, label }: { key: string; label: string }): string {
  return key === 'UNALLOCATED' ? 'No goal stated' : `${key.split(':')[1] ?? key}: ${label.replace(/^SYNTHETIC: /, '')}`;
}

/** Marks in names are said once for the whole picture. */
export function stateLabel({ key, label }: { key: string; label: string }): string {
  if (key === 'REGIONAL') return 'For the region';
  return key === 'UNALLOCATED' ? 'No state named' : plainName(label);
}

/** Names of the made-up roadmap end with a mark, which a picture carries as a whole. */
export function plainName(name: string): string {
  return name.replace(/^SYNTHETIC: /, '').replace(/ \(SYNTHETIC\)$/, '');
}

/** A choice with a first entry for not choosing. */
export function selectField(name: string, label: string, value: string | null, none: string, options: readonly (readonly [string, string])[]): Field {
  return { name, label, value: value ?? '', options: [['', none], ...options] };
}
