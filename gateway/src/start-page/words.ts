import { type Html, html } from '../web/html.js';

/** Never 0 for what nobody could be asked: the service may well have a thousand. */
export const NOT_NOW = 'not available now';

const PLAN_STATUS: Record<string, string> = {
  APPROVED: 'Approved',
  DRAFTED: 'Drafted',
  DRAFTING: 'Being drafted',
  STARTED: 'Started',
  NOT_STARTED: 'Not started',
  UNKNOWN: 'Unknown',
};

const BASIS: Record<string, string> = {
  LATEST: 'the latest statement',
  BETTER_SOURCE: 'the better source, where statements may be of one time and disagree',
  UNDECIDED: 'undecided: sources of equal weight disagree',
  NONE: 'no published statement found',
};

/** The statuses from the end of the work to its begin, then any that this release has no words for. */
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
export function basisWords({ planStatus, planStatusBasis }: { planStatus: string | null; planStatusBasis: string | null }): string {
  if (planStatusBasis === null) return planStatus === null ? NOT_NOW : 'not stated';
  return BASIS[planStatusBasis] ?? planStatusBasis;
}

/** One term with its figure, which leads to what it counts, for a `dl`. */
export function figure(label: string, count: number | null | undefined, records: string): Html {
  if (typeof count !== 'number') return html`<div><dt>${label}</dt><dd class="away">${NOT_NOW}</dd></div>`;
  return html`<div><dt>${label}</dt><dd><a href="${records}">${count.toLocaleString('en-GB')}</a></dd></div>`;
}
