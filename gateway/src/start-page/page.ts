import { type Html, html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import type { StartPageData } from './query.js';
import { dataAsOf, figures, knownGaps, plansByStatus, statesTable } from './sections.js';

interface PageOptions {
  data: StartPageData;
  /** The address by which the reader came, for the example to copy. */
  origin: string;
  version: string;
  today: string;
}

/** The whole page: no script, nothing from elsewhere. */
export function renderPage({ data, origin, version, today }: PageOptions): string {
  const countries = data.roadmap?.countries ?? null;
  const example = `curl ${origin}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ roadmap(code: \\"CFR\\") { title countries { name planStatus } } }"}'`;
  const body = html`<h1>Roadmap Hub</h1>
<p>One graph over the Caribbean Firearms Roadmap 2020-2030, the national action plans of 16 states, and the support pledged to them.</p>
<section aria-labelledby="now">
<h2 id="now">What the graph holds now</h2>
${roadmapLine(data)}
${figures(data)}
${dataAsOf(data)}
</section>
<section aria-labelledby="plans">
<h2 id="plans">National action plans by status</h2>
${plansByStatus(countries)}
${statesTable(countries)}
</section>
<section aria-labelledby="gaps">
<h2 id="gaps">What is not public</h2>
${knownGaps(data)}
</section>
<section aria-labelledby="where">
<h2 id="where">Where to go</h2>
<ul>
<li><a href="/graphql">/graphql</a>: the graph, by POST or GET. Opened in a browser without a query it leads back to this page.</li>
<li><a href="/schema.graphql">/schema.graphql</a>: its schema as text.</li>
<li><a href="/health/ready">/health/ready</a>: which services answer.</li>
<li>README: in the root folder of the hub's source, how to run it and how to ask it.</li>
</ul>
<p id="example">An example to copy:</p>
<pre tabindex="0" aria-labelledby="example"><code>${example}</code></pre>
</section>`;
  return renderLayout({
    title: 'Roadmap Hub',
    description: 'One graph over the Caribbean Firearms Roadmap, the national action plans and the support pledged to them.',
    section: 'start',
    body,
    version,
    today,
  });
}

function roadmapLine({ roadmap }: StartPageData): Html {
  if (!roadmap?.title) return html``;
  const period = roadmap.periodStart && roadmap.periodEnd ? `, ${roadmap.periodStart} to ${roadmap.periodEnd}` : '';
  return html`<p>${roadmap.title}${period}.</p>`;
}
