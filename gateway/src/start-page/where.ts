import { type Html, html } from '../web/html.js';

/** The ways into the hub, for people and for programs, with an example to copy. */
export function whereToGo(origin: string): Html {
  const example = `curl ${origin}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ roadmap(code: \\"CFR\\") { title countries { name planStatus } } }"}'`;
  return html`<section aria-labelledby="where">
<h2 id="where">Where to go</h2>
<ul>
<li><a href="/explorer">/explorer</a>: named questions, filled in and asked, and your own.</li>
<li><a href="/dashboards">/dashboards</a>: pictures with their tables.</li>
<li><a href="/export">/export</a>: files of all records of a kind.</li>
<li><a href="/records">/records</a>: every record with its sources, at an address that stays.</li>
<li><a href="/graphql">/graphql</a>: the graph, by POST or GET. Opened in a browser without a query it leads back to this page.</li>
<li><a href="/schema.graphql">/schema.graphql</a>: its schema as text.</li>
<li><a href="/feeds/open-needs.json">/feeds/open-needs.json</a>: open needs as a JSON Feed.</li>
<li><a href="/health/ready">/health/ready</a>: which services answer.</li>
<li>README: in the root folder of the hub's source, how to run it and how to ask it.</li>
</ul>
<p id="example">An example to copy:</p>
<pre tabindex="0" aria-labelledby="example"><code>${example}</code></pre>
</section>`;
}
