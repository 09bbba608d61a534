import { Html, html } from './html.js';
import type { StartPageData } from './query.js';
import { dataAsOf, figures, knownGaps, plansByStatus, statesTable } from './sections.js';
import { STYLE } from './style.js';

interface PageOptions {
  data: StartPageData;
  /** The address by which the reader came, for the example to copy. */
  origin: string;
  version: string;
  today: string;
}

/** The whole page: no script, no picture, nothing from elsewhere. */
export function renderPage({ data, origin, version, today }: PageOptions): string {
  const countries = data.roadmap?.countries ?? null;
  const example = `curl ${origin}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ roadmap(code: \\"CFR\\") { title countries { name planStatus } } }"}'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Roadmap Hub</title>
<meta name="description" content="One graph over the Caribbean Firearms Roadmap, the national action plans and the support pledged to them.">
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>Roadmap Hub</h1>
<p>One graph over the Caribbean Firearms Roadmap 2020-2030, the national action plans of 16 states, and the support pledged to them.</p>
</header>
<main id="main" tabindex="-1">
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
</section>
</main>
<footer>
<p>Roadmap Hub ${version}. This page was made on <time datetime="${today}">${today}</time>.</p>
</footer>
</body>
</html>
`;
  return page.markup;
}

function roadmapLine({ roadmap }: StartPageData): Html {
  if (!roadmap?.title) return html``;
  const period = roadmap.periodStart && roadmap.periodEnd ? `, ${roadmap.periodStart} to ${roadmap.periodEnd}` : '';
  return html`<p>${roadmap.title}${period}.</p>`;
}
