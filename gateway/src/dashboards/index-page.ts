import { type Html, html } from '../web/html.js';
import { dashboardPath } from '../web/links.js';
import { DASHBOARDS } from './catalogue.js';
import type { Dashboard } from './dashboard.js';
import { MADE_UP_ROADMAP } from './shown.js';

/** All dashboards as cards; what is drawn on them is the picture itself. */
export function indexBody(roadmap: string): Html {
  const synthetic = roadmap === MADE_UP_ROADMAP;
  const chosen = roadmap === 'CFR' ? {} : { roadmap };
  const other = synthetic
    ? html`<a href="/dashboards">the same for the Caribbean Firearms Roadmap, from public records</a>`
    : html`<a href="/dashboards?roadmap=${MADE_UP_ROADMAP}">the same for the made-up roadmap ${MADE_UP_ROADMAP}</a>, which shows what the pictures of money do once money is public`;
  return html`<h1>Dashboards${synthetic ? ' of the made-up roadmap DEMO' : ''}</h1>
<p class="lead">Questions answered by a picture and by the table of the same figures. Each says how it was counted, leads to the records behind it, and can be taken along as SVG, PNG, CSV or a frame for another site.</p>
<p>Roadmap ${roadmap}; see also ${other}.</p>
<h2>Support, plans, sources</h2>
${cards(DASHBOARDS.filter(({ money }) => !money))}
<h2>Money</h2>
${synthetic ? '' : html`<p>Of money little is public: where a figure is not stated, these pictures say so. <a href="/dashboards?roadmap=${MADE_UP_ROADMAP}">DEMO</a> shows them in full.</p>`}
${cards(DASHBOARDS.filter(({ money }) => money))}`;

  function cards(dashboards: readonly Dashboard[]): Html {
    return html`<ul class="cards">
${dashboards.map(
  ({
    slug,
    title,
    lead,
  }) => html`<li><a class="preview" href="${dashboardPath(slug, chosen)}" tabindex="-1" aria-hidden="true"><img src="${dashboardPath(slug, chosen, 'svg')}" alt="" loading="lazy" width="640" height="400"></a>
<h3><a href="${dashboardPath(slug, chosen)}">${title}</a></h3>
<p>${lead}</p></li>
`,
)}</ul>`;
  }
}
