import type { Option, Variable } from '@roadmap-hub/client';

/** What of the graph a variable names, so that its values can be chosen by name. */
export type Subject = 'roadmap' | 'country' | 'node' | 'donor' | 'organisation' | 'pledge' | 'event' | 'activity' | 'plan' | 'assistance';

/** How a variable is asked for. */
export type Control =
  | { kind: 'choice'; subject: Subject; many: boolean }
  | { kind: 'search'; subject: 'pledge' | 'event' | 'activity' | 'assistance'; many: boolean }
  | { kind: 'enum'; options: readonly Option[]; many: boolean }
  | { kind: 'currency' }
  | { kind: 'date' }
  | { kind: 'time' }
  | { kind: 'number'; whole: boolean; many: boolean }
  | { kind: 'flag' }
  | { kind: 'text'; many: boolean }
  | { kind: 'json' };

export interface Field {
  name: string;
  label: string;
  help: string;
  required: boolean;
  defaultValue: unknown;
  control: Control;
}

/** Names by which operations call the ids of things; the plural stands for a list. */
const SUBJECTS: Record<string, Subject> = {
  roadmap: 'roadmap',
  country: 'country',
  state: 'country',
  node: 'node',
  goal: 'node',
  donor: 'donor',
  provider: 'organisation',
  organisation: 'organisation',
  implementer: 'organisation',
  pledge: 'pledge',
  event: 'event',
  activity: 'activity',
  plan: 'plan',
  assistance: 'assistance',
};

/** Too many to be listed: they are found by a word of their title. */
const SEARCHED: ReadonlySet<Subject> = new Set(['pledge', 'event', 'activity', 'assistance']);

const LABELS: Record<string, string> = {
  first: 'How many at a time',
  from: 'From',
  to: 'Until',
  since: 'Since',
  orderBy: 'In which order',
  node: 'Goal, target or action',
  nodes: 'Goals, targets or actions',
  includeRegional: 'With what is for the whole region',
  withinDays: 'Within how many days',
  years: 'Years, parted by commas',
};

/** The field of a form for a variable, by its type and, for ids, by its name. */
export function fieldOf(variable: Variable): Field {
  const { name, required, defaultValue, description } = variable;
  return { name, label: LABELS[name] ?? words(name), help: description ?? '', required, defaultValue, control: controlOf(variable) };
}

function controlOf({ name, type, options }: Variable): Control {
  const many = type.startsWith('[');
  const named = type.replace(/[[\]!]/g, '');
  switch (named) {
    case 'ID':
      return idControl(name, many);
    case 'CurrencyCode':
      return { kind: 'currency' };
    case 'PartialDate':
      return { kind: 'date' };
    case 'DateTime':
      return { kind: 'time' };
    case 'Int':
      return { kind: 'number', whole: true, many };
    case 'Float':
    case 'Decimal':
      return { kind: 'number', whole: false, many };
    case 'Boolean':
      return { kind: 'flag' };
    case 'String':
      return { kind: 'text', many };
    default:
      return options ? { kind: 'enum', options, many } : { kind: 'json' };
  }
}

function idControl(name: string, many: boolean): Control {
  const subject = SUBJECTS[name] ?? SUBJECTS[name.replace(/ies$/, 'y')] ?? SUBJECTS[name.replace(/s$/, '')];
  if (!subject) return { kind: 'text', many };
  if (SEARCHED.has(subject)) return { kind: 'search', subject: subject as 'pledge', many };
  return { kind: 'choice', subject, many };
}

/** `includeRegional` -> `Include regional`. */
export function words(name: string): string {
  const parted = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return parted.charAt(0).toUpperCase() + parted.slice(1);
}
