import { type Html, html } from '../web/html.js';
import { NOT_STATED } from './words.js';

/** A term and what is known of it; null is shown as not stated. */
export type Fact = readonly [term: string, value: Html | string | number | null | undefined];

/** What a record says, as a table of two columns. */
export function factsTable(facts: readonly Fact[], caption: string): Html {
  const rows = facts.map(
    ([term, value]) => html`<tr><th scope="row">${term}</th><td>${value === null || value === undefined || value === '' ? NOT_STATED : value}</td></tr>
`,
  );
  return html`<table class="facts"><caption class="unseen">${caption}</caption><tbody>
${rows}</tbody></table>`;
}
