import { type Html, html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import type { ExplorerFiles } from './files.js';

interface PageFacts {
  version: string;
  today: string;
}

const DESCRIPTION = 'Ask the graph without writing a query: pick a question, fill in the form, take the answer away as a table, a chart or a file.';

/** The page that the explorer fills in. The nonce lets its editor and its charts make style sheets of their own. */
export function renderExplorer({ files, nonce, ...facts }: PageFacts & { files: ExplorerFiles; nonce: string }): string {
  const head = html`<link rel="icon" href="data:,">
<meta property="csp-nonce" nonce="${nonce}">
${files.styles.map((file) => html`<link rel="stylesheet" href="/explorer/${file}">`)}
${files.preloads.map((file) => html`<link rel="modulepreload" href="/explorer/${file}">`)}
<script type="module" src="/explorer/${files.script}"></script>`;
  return layout(html`<div id="explorer"><h1>Explorer</h1><p>The explorer is loading.</p></div>${WITHOUT_SCRIPT}`, facts, head);
}

/** Said where the built files are not there: the rest of the hub does not depend on them. */
export function renderMissing(facts: PageFacts): string {
  const body = html`<h1>Explorer</h1>
<p>The explorer was not built, so this page has nothing to show. The rest of the hub works.</p>
<p>Whoever runs the hub can mend this: <code>npm run build</code> in its folder builds the explorer or says what is in the way; then start the hub again.</p>
${ELSEWHERE}`;
  return layout(body, facts);
}

const ELSEWHERE: Html = html`<p>Without it: the graph answers at <a href="/graphql">/graphql</a>, its schema is at <a href="/schema.graphql">/schema.graphql</a>.</p>`;

const WITHOUT_SCRIPT: Html = html`<noscript><p>The explorer is a program in JavaScript, which is switched off here.</p>${ELSEWHERE}</noscript>`;

function layout(body: Html, { version, today }: PageFacts, head?: Html): string {
  return renderLayout({ title: 'Explorer', description: DESCRIPTION, section: 'explorer', body, head, version, today });
}
