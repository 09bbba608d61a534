import { type Html, html } from '../web/html.js';

/** What a code of the schema means, where its own letters do not say it well enough. */
const WORDS: Record<string, string> = {
  REPORTED: 'reported: a source says so',
  DERIVED: 'derived: follows from what sources say, by a written rule',
  ASSUMED: 'assumed, where no source speaks',
  SYNTHETIC: 'SYNTHETIC: made up, to show what the hub can do',
  HIGH: 'high: the source says it plainly',
  MEDIUM: 'medium: read from an excerpt, a listing or a text that leaves room',
  LOW: 'low: likely, but pieced together',
  STATED: 'named by the source',
  ASSIGNED: 'assigned by the hub from the subject',
  ORIGINAL: "the publisher's own page",
  MIRROR: 'a copy elsewhere',
  LISTING: 'a listing that shows the text',
  FULL: 'read whole',
  EXCERPT: 'read in part',
  ASSUMED_EQUAL: 'split evenly, since no source states parts',
  WEIGHTED: 'in proportion to stated parts',
  FUNDS: 'paid for by the pledge, as a source states',
  SAME_FACT: 'the same fact, not counted twice',
  NOT_STARTED: 'Not started',
  DRAFTING: 'Being drafted',
  NAP_SEMINAR: 'Executive seminar on the national action plan',
  NAP_ROUNDTABLE: 'Round table on the national action plan',
  ME_ROUNDTABLE: 'Round table on monitoring and evaluation',
  ME_WEBINAR: 'Webinar on monitoring and evaluation',
  UNKNOWN: 'Unknown',
};

/** A code in words; one that this release does not know is shown as it came. */
export function words(code: string): string {
  return WORDS[code] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');
}

/** Unknown is never nothing: it is said. */
export const NOT_STATED: Html = html`<span class="unknown">not stated</span>`;

/** What a page says of a part whose service is away. */
export const NOT_NOW: Html = html`<span class="away">not available now</span>`;

export function yesOrNo(value: boolean | null | undefined): string | null {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : null;
}

/** A time span as sources give it; null where neither end is stated. */
export function span(start: string | null | undefined, end: string | null | undefined): string | null {
  if (!start && !end) return null;
  if (start && end && start !== end) return `${start} to ${end}`;
  return end && !start ? `until ${end}` : (start ?? null);
}

/** Many things in one cell; null where there are none. A list that is not there at all is a service's that is away. */
export function joined(parts: readonly (Html | string)[] | null | undefined, separator = ', '): Html | null {
  if (!parts) return NOT_NOW;
  if (parts.length === 0) return null;
  return html`${parts.map((part, index) => html`${index > 0 ? separator : ''}${part}`)}`;
}
