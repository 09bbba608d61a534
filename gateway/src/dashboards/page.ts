import { Html, html } from '../web/html.js';
import { dashboardPath } from '../web/links.js';
import type { CellView, Dashboard, Field, Link } from './dashboard.js';
import { sheetHtml } from './sheet.js';
import { fileName, MADE_UP_ROADMAP, pathOf, pictureOf, type Shown } from './shown.js';

/** The picture, its choices, its table, its files, and how it was counted. */
export function dashboardBody(shown: Shown, origin: string): Html {
  const { dashboard, view, synthetic, title, missing } = shown;
  return html`<p class="crumbs"><a href="${indexPath(shown.roadmap)}">Dashboards</a></p>
<h1>${title}</h1>
<p class="lead">${dashboard.lead}</p>
${otherRoadmap(shown)}
${form(shown)}
${missing ? html`<p class="missing" role="status">${missing}</p>` : ''}
<figure class="dashboard">
<p class="skip-picture"><a class="skip" href="#table">Skip the picture and go to its table</a></p>
<div role="region" aria-label="Picture, can be scrolled" tabindex="0" class="paper">${new Html(pictureOf(shown, { theme: 'page', links: 'same' }))}</div>
<figcaption><strong>How it was counted.</strong> ${view.counted}</figcaption>
</figure>
${files(shown)}
${view.aside ?? ''}
<section aria-labelledby="table">
<h2 id="table" tabindex="-1">The same figures as a table</h2>
${view.sheets.length === 0 ? html`<p class="away">Not available now.</p>` : view.sheets.map((sheet, index) => sheetHtml(sheet, `sheet-${index}`, synthetic))}
</section>
${goOn(view.more)}
${embedding(shown, origin)}
<script src="/assets/dashboards.js" defer></script>`;
}

export function indexPath(roadmap: string): string {
  return roadmap === 'CFR' ? '/dashboards' : `/dashboards?roadmap=${encodeURIComponent(roadmap)}`;
}

function otherRoadmap({ dashboard, synthetic }: Shown): Html {
  const other = synthetic ? dashboardPath(dashboard.slug) : dashboardPath(dashboard.slug, { roadmap: MADE_UP_ROADMAP });
  const label = synthetic ? 'The same for the Caribbean Firearms Roadmap, from public records' : 'The same for the made-up roadmap DEMO, at full size';
  return html`<p class="note"><a href="${other}">${label}</a></p>`;
}

function form({ dashboard, view, choices, roadmap }: Shown): Html {
  if (!view.fields || view.fields.length === 0) return html``;
  const kept = new Set(view.fields.map(({ name }) => name));
  const hidden = Object.entries(choices.with()).filter(([name]) => !kept.has(name) && name !== 'after' && name !== 'roadmap');
  return html`<form class="choices" method="get" action="/dashboards/${dashboard.slug}">
${roadmap === 'CFR' ? '' : html`<input type="hidden" name="roadmap" value="${roadmap}">`}${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${view.fields.map((field) => html`<label>${field.label}${control(field)}</label>`)}
<button type="submit">Show</button>
</form>`;
}

function control({ name, value, options, example }: Field): Html {
  if (!options) return html`<input name="${name}" value="${value}"${example ? html` placeholder="${example}"` : ''}>`;
  return html`<select name="${name}">${options.map(([one, label]) => html`<option value="${one}"${one === value ? html` selected` : ''}>${label}</option>`)}</select>`;
}

function files(shown: Shown): Html {
  if (!shown.view.draw) return html``;
  const svg = pathOf(shown, 'svg');
  return html`<ul class="files" aria-label="Take it with you">
<li><a href="${svg}" download="${fileName(shown, 'svg')}">Picture as SVG</a></li>
<li hidden><button type="button" data-png="${svg}" data-name="${fileName(shown, 'png')}">Picture as PNG</button></li>
<li><a href="${pathOf(shown, 'csv')}" download="${fileName(shown, 'csv')}">Table as CSV</a></li>
<li><a href="${pathOf(shown)}" rel="bookmark">Permalink with these choices</a></li>
</ul>`;
}

function goOn(more: readonly Link[]): Html {
  if (more.length === 0) return html``;
  return html`<section aria-labelledby="more"><h2 id="more">Go on from here</h2>
<ul>${more.map(({ label, href }) => html`<li><a href="${href}">${label}</a></li>`)}</ul></section>`;
}

function embedding(shown: Shown, origin: string): Html {
  const title = shown.synthetic ? `SYNTHETIC: ${shown.title}` : shown.title;
  const code = html`<iframe src="${origin}${pathOf(shown, 'embed')}" title="${title}" width="100%" height="720" loading="lazy"></iframe>`;
  return html`<section aria-labelledby="embed"><h2 id="embed">Show it on another site</h2>
<p id="embed-how">This text puts the picture, as it is now chosen, into a page. It always shows the present data.</p>
<pre tabindex="0" aria-labelledby="embed-how"><code>${code.markup}</code></pre></section>`;
}

/** The records behind one cell of a picture. */
export function cellBody(dashboard: Dashboard, { title, sheets, counted, more }: CellView, back: string, missing: string | null, synthetic: boolean): Html {
  return html`<p class="crumbs"><a href="${back}">${dashboard.title}</a></p>
<h1>${title}</h1>
${missing ? html`<p class="missing" role="status">${missing}</p>` : ''}
<p class="lead">${counted}</p>
${sheets.length === 0 ? html`<p class="away">Not available now.</p>` : sheets.map((sheet, index) => sheetHtml(sheet, `sheet-${index}`, synthetic))}
${goOn(more)}`;
}

/** What cannot be shown, why, and the way back to what can. */
export function refusedBody(dashboard: Dashboard, message: string): Html {
  return html`<p class="crumbs"><a href="/dashboards">Dashboards</a></p>
<h1>${dashboard.title}</h1>
<p class="missing" role="alert">${message}</p>
<p><a href="/dashboards/${dashboard.slug}">${dashboard.title}, without any choice</a></p>`;
}
