import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A breaking change that was decided on: `change` is the message of the check, word for word. */
export interface Declared {
  change: string;
  why: string;
}

export const DECLARED_FILE = 'released/declared-breaking-changes.json';
export const RELEASED_FILE = 'released/api.graphql';

/** What would break those who use the released API, and is not declared; and declarations of what is not so. */
export async function breakingProblems(released: string, current: string, declared: readonly Declared[]): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const messages = new Set(breaking.map(({ message }) => message));
  const allowed = new Set(declared.map(({ change }) => change));
  return [
    ...[...messages].filter((message) => !allowed.has(message)).map((message) => `breaks users of the released API: ${message}`),
    ...[...allowed].filter((change) => !messages.has(change)).map((change) => `is declared in schema/${DECLARED_FILE}, but is no breaking change: ${change}`),
  ];
}

/** Reads the declarations; whoever declares says why. */
export function parseDeclared(text: string): Declared[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries) || !entries.every(isDeclared)) {
    throw new Error(`schema/${DECLARED_FILE} must be a list of { "change": "...", "why": "..." }, each with a text.`);
  }
  return entries;
}

function isDeclared(entry: unknown): entry is Declared {
  const { change, why } = (entry ?? {}) as Partial<Record<keyof Declared, unknown>>;
  return isText(change) && isText(why);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
