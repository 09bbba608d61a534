import { type Html, html } from '../web/html.js';
import { SOURCES, type Source } from './meta.js';
import { sourcesInline } from './sources.js';

export interface Contradiction {
  id: string;
  about: string;
  advice: string;
  preferred: string | null;
  statements: readonly { text: string; recordIds: readonly string[] }[];
  sources: readonly Source[];
}

/** Those of the whole roadmap: few, and none can be asked for by record. */
export const CONTRADICTIONS = `contradictions(roadmap: $roadmap) { id about advice preferred statements { text recordIds } ${SOURCES} }`;

/** Where sources contradict one another on a record, or on one of its parts. */
export function contradictionsSection(all: readonly Contradiction[] | null | undefined, ids: readonly string[]): Html {
  const own = (all ?? []).filter(({ statements }) => statements.some(({ recordIds }) => recordIds.some((id) => ids.includes(id))));
  if (own.length === 0) return html``;
  return html`<section aria-labelledby="contradictions" class="contradictions">
<h2 id="contradictions">Where sources contradict one another</h2>
${own.map(
  ({ about, advice, preferred, statements, sources }) => html`<h3>${about}</h3>
<ul>${statements.map(
    ({ text, recordIds }) => html`<li>${text}${preferred !== null && recordIds.includes(preferred) ? html` <strong>(the one to go by)</strong>` : ''}</li>`,
  )}</ul>
<p>${advice.replace(/\.?$/, '.')}${preferred === null ? ' The hub takes no side: it is undecided.' : ''}</p>
<p class="note">${sourcesInline(sources)}</p>`,
)}
</section>`;
}
