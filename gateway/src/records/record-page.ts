import type { GraphQLFormattedError } from 'graphql';
import { type Html, html } from '../web/html.js';
import { answerPath, questionPath, type RecordKind, recordPath, recordsPath } from '../web/links.js';
import { awayNotice } from './away.js';
import { factsTable } from './facts.js';
import { LISTS } from './kinds.js';
import type { Meta } from './meta.js';
import type { RecordContent, RecordPage } from './record.js';
import { sourcesSection } from './sources.js';
import { NOT_NOW, words } from './words.js';

interface Shown {
  kind: RecordKind;
  id: string;
  roadmap: string;
  page: RecordPage;
  content: RecordContent;
  errors: readonly GraphQLFormattedError[];
  variables: Record<string, unknown>;
  origin: string;
}

/** What a record's page says: what is known of it, on whose word, what belongs to it, and how to come back. */
export function recordBody(shown: Shown): Html {
  const { kind, page, content, errors, roadmap } = shown;
  const { title, facts, sections, meta } = content;
  return html`<nav class="trail" aria-label="Way to this page"><a href="/records">Records</a> / <a href="${recordsPath(kind, { roadmap })}">${LISTS[kind].title}</a></nav>
<p class="kicker">${page.noun}</p>
<h1>${title}</h1>
${meta.recordStatus === 'WITHDRAWN' ? WITHDRAWN : ''}
${awayNotice(errors)}
<div class="record">
<div>${factsTable(facts, 'What is known')}</div>
${aboutRecord(shown, meta)}
</div>
${sourcesSection(meta.sources)}
${sections}`;
}

const WITHDRAWN = html`<p class="notice withdrawn"><strong>Withdrawn.</strong> This record no longer stands. It is left out of lists and counts, and kept so that its address does not break.</p>`;

/** On what the record rests, and the ways to it: for people, for programs, for further questions. */
function aboutRecord({ kind, id, page, content, variables, origin }: Shown, meta: Meta): Html {
  const said = (value: string | number | null) => value ?? NOT_NOW;
  const questions = content.questions.map(([label, name, filled]) => html`<li><a href="${questionPath(name, filled)}">${label}</a></li>`);
  return html`<section class="about" aria-labelledby="about">
<h2 id="about">About this record</h2>
<dl>
<dt>Rests on</dt><dd>${said(meta.assertion && words(meta.assertion))}</dd>
<dt>Confidence</dt><dd>${meta.confidence ? words(meta.confidence) : 'not said of the record as a whole'}</dd>
<dt>Status</dt><dd>${said(meta.recordStatus && words(meta.recordStatus))}</dd>
<dt>Revision</dt><dd>${said(meta.revision)}, last changed in the hub ${meta.updatedAt ? html`<time datetime="${meta.updatedAt}">${meta.updatedAt.slice(0, 10)}</time>` : NOT_NOW}</dd>
<dt>Permalink</dt><dd><code class="permalink">${origin}${recordPath(kind, id)}</code></dd>
</dl>
<p><a href="${answerPath(page.query, variables)}">This record as JSON</a></p>
${questions.length > 0 ? html`<h3>Ask on in the explorer</h3><ul>${questions}</ul>` : ''}
</section>`;
}
