import { type Html, html } from '../web/html.js';
import type { Source } from './meta.js';
import { joined, NOT_NOW, NOT_STATED, words } from './words.js';

/** An address that a source may lead to; anything else that a record might hold is shown and not linked. */
const WEB = /^https?:\/\//i;

/** A source by its title; who published it, when, and how much of it was read. */
function sourceLine({ title, url, date, publisher, via, seen }: Source): Html {
  const name = WEB.test(url) ? html`<a href="${url}" rel="noreferrer">${title}</a>` : html`${title} (${url})`;
  return html`${name}<span class="note"> ${publisher ?? 'publisher not stated'}, ${date ?? 'undated'}; ${words(via)}, ${words(seen)}</span>`;
}

/** Where a record was read. */
export function sourcesSection(sources: readonly Source[] | null): Html {
  return html`<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
${sources ? html`<ol class="sources">${sources.map((source) => html`<li>${sourceLine(source)}</li>`)}</ol>` : html`<p>${NOT_NOW}</p>`}
</section>`;
}

/** Sources within a cell or a line, by title and date alone. */
export function sourcesInline(sources: readonly Pick<Source, 'title' | 'url' | 'date'>[] | null | undefined): Html {
  const parts = (sources ?? []).map(
    ({ title, url, date }) => html`${WEB.test(url) ? html`<a href="${url}" rel="noreferrer">${title}</a>` : title}${date ? ` (${date})` : ''}`,
  );
  return joined(parts, '; ') ?? NOT_STATED;
}
