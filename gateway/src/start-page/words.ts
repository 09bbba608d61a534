import { type Html, html } from './html.js';
import type { CountryRow } from './query.js';

/** Never 0 for what nobody could be asked: the service may well have a thousand. */
export const NOT_NOW = 'not available now';

const PLAN_STATUS: Record<string, string> = {
  NOT_STARTED: 'Not started',
  STARTED: 'Started',
  DRAFTING: 'Being drafted',
  DRAFTED: 'Drafted',
  APPROVED: 'Approved',
  UNKNOWN: 'Unknown: no published record found',
};

/** A status that this release has no words for is still shown, as it came. */
export function planStatusWords(status: string | null): string {
  return status === null ? NOT_NOW : (PLAN_STATUS[status] ?? status);
}

/** The basis in readable form whether it is a sentence or a code such as DERIVED. */
export function basisWords({ planStatus, planStatusBasis }: CountryRow): string {
  if (planStatusBasis === null) return planStatus === null ? NOT_NOW : 'not stated';
  return /^[A-Z_]+$/.test(planStatusBasis) ? planStatusBasis.toLowerCase().replaceAll('_', ' ') : planStatusBasis;
}

function numberWords(count: number | null | undefined): string {
  return typeof count === 'number' ? count.toLocaleString('en-GB') : NOT_NOW;
}

/** One term with its figure, for a `dl`. */
export function figure(label: string, count: number | null | undefined): Html {
  const missing = typeof count !== 'number';
  return html`<div><dt>${label}</dt><dd${missing ? html` class="away"` : ''}>${numberWords(count)}</dd></div>`;
}
