import { type Html, html } from '../web/html.js';
import { recordsPath } from '../web/links.js';
import { LISTS } from './kinds.js';

/** All kinds of records, each with its list. */
export function kindsList(roadmap: string): Html {
  return html`<ul>${Object.entries(LISTS).map(([kind, { title }]) => html`<li><a href="${recordsPath(kind as keyof typeof LISTS, { roadmap })}">${title}</a></li>`)}</ul>`;
}

/** The way into the records. */
export function indexBody(): Html {
  return html`<h1>Records</h1>
<p>Each record has a page with what is known of it and the public pages on which that was read. Its address stays.</p>
<section aria-labelledby="cfr"><h2 id="cfr">Caribbean Firearms Roadmap</h2>${kindsList('CFR')}</section>
<section aria-labelledby="demo" class="synthetic"><h2 id="demo"><span class="mark">SYNTHETIC</span> The made-up roadmap DEMO</h2><p>Where it is switched on.</p>${kindsList('DEMO')}</section>`;
}
