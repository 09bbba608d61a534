import { type Html, html } from '../web/html.js';
import type { CountryRow } from './query.js';

/** Never 0 for what nobody could be asked: the service may well have a thousand. */
export const NOT_NOW = 'not available now';

const PLAN_STATUS: Record<string, string> = {
  NOT_STARTED: 'Not started',
  STARTED: 'Started',
  DRAFTING: 'Being drafted',
  DRAFTED: 'Drafted',
  APPROVED: 'Approved',
  UNKNOWN: 'Unknown',
};

const BASIS: Record<string, string> = {
  LATEST: 'the latest statement',
  BETTER_SOURCE: 'the better source, where statements may be of one time and disagree',
  UNDECIDED: 'undecided: sources of equal weight disagree',
  NONE: 'no published statement found',
};

/** The statuses in the order of the work, then any that this release has no words for. */
export function inOrderOfWork(statuses: Iterable<string>): string[] {
  const order = Object.keys(PLAN_STATUS);
  const place = (status: string) => (order.includes(status) ? order.indexOf(status) : order.length);
  return [...statuses].sort((a, b) => place(a) - place(b));
}

/** A status that this release has no words for is still shown, as it came. */
export function planStatusWords(status: string | null): string {
  return status === null ? NOT_NOW : (PLAN_STATUS[status] ?? status);
}

/** On what a status rests; a basis that this release has no words for is still shown, as it came. */
export function basisWords({ planStatus, planStatusBasis }: CountryRow): string {
  if (planStatusBasis === null) return planStatus === null ? NOT_NOW : 'not stated';
  return BASIS[planStatusBasis] ?? planStatusBasis;
}

function numberWords(count: number | null | undefined): string {
  return typeof count === 'number' ? count.toLocaleString('en-GB') : NOT_NOW;
}

/** One term with its figure, for a `dl`. */
export function figure(label: string, count: number | null | undefined): Html {
  const missing = typeof count !== 'number';
  return html`<div><dt>${label}</dt><dd${missing ? html` class="away"` : ''}>${numberWords(count)}</dd></div>`;
}
