import { sourcesInline } from '../records/sources.js';
import { type Html, html } from '../web/html.js';
import { questionPath } from '../web/links.js';
import type { Facts } from './query.js';
import { NOT_NOW } from './words.js';

/** What the custodians themselves say exists and cannot be had in public, and who holds it. */
export function knownGaps({ roadmap }: Partial<Facts>): Html {
  if (!roadmap?.knownGaps) return html`<p>The list of what is not public: ${NOT_NOW}.</p>`;
  if (roadmap.knownGaps.length === 0) return html`<p>No gap is recorded.</p>`;
  const gaps = roadmap.knownGaps.map(
    ({ what, statedBy, note, sources }) =>
      html`<tr><th scope="row">${what ?? ''}</th><td>${statedBy ?? 'not stated'}</td><td>${note ?? 'nothing'}</td><td>${sourcesInline(sources)}</td></tr>
`,
  );
  return html`<div role="region" aria-labelledby="gaps-caption" tabindex="0"><table>
<caption id="gaps-caption">What is known to exist and is not public, and who says so and is the one to ask</caption>
<thead><tr><th scope="col">Missing</th><th scope="col">Who holds it</th><th scope="col">What is known all the same</th><th scope="col">Source</th></tr></thead>
<tbody>
${gaps}</tbody></table></div>`;
}

/** What those who use the roadmap said in public that they need. */
export function userNeeds({ userNeeds: needs }: Partial<Facts>): Html {
  if (!needs) return html`<p>What users said that they need: ${NOT_NOW}.</p>`;
  if (needs.length === 0) return html``;
  return html`<details><summary>What users of the roadmap said in public that they need (${needs.length})</summary>
<ul>${needs.map(({ user, need, sources }) => html`<li><strong>${user}</strong>: ${need} <span class="note">${sourcesInline(sources)}</span></li>`)}</ul></details>`;
}

/** How a gap is closed, as things are today. */
export function howToSupply(): Html {
  return html`<h3>If you hold what is missing, or see something wrong</h3>
<p>The hub takes no entries through the graph yet. A fact enters when the keepers of this hub (whoever runs it) write it into its data set, and it needs at least one public page to cite: publish the text or figure where it can be read, and give the keepers its address with the record that it concerns. CONTRIBUTING.md in the hub's source, under "Add or change a fact", says how it is entered and checked. A wrong fact is corrected the same way and keeps its address; a contradicting one is kept beside the other.</p>
<p><a href="${questionPath('DataQualityReport', { roadmap: 'CFR' })}">What the hub itself finds missing or doubtful in its records</a></p>`;
}
