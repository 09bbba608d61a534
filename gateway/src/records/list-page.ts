import type { GraphQLFormattedError } from 'graphql';
import { type Html, html } from '../web/html.js';
import { answerPath, exportPath, type RecordKind, recordsPath } from '../web/links.js';
import { awayNotice } from './away.js';
import type { Given, Listed, RecordList } from './list.js';
import { counted } from './rows.js';

interface Shown {
  kind: RecordKind | 'support';
  list: RecordList;
  listed: Listed;
  roadmap: { code: string; shortTitle: string | null };
  given: Given;
  /** The page was reached from the one before it. */
  isLater: boolean;
  errors: readonly GraphQLFormattedError[];
  variables: Record<string, unknown>;
  origin: string;
}

/** Fields that a person can fill in without knowing codes, with an example each. */
const BY_HAND: Record<string, readonly [label: string, example: string]> = {
  text: ['Text within the title', 'seminar'],
  from: ['From (year, month or day)', '2021'],
  to: ['To (year, month or day)', '2024-06'],
};

/** What a list's page says: how many, of what, narrowed by what, and the way to the next page. */
export function listBody({ kind, list, listed, roadmap, given, isLater, errors, variables, origin }: Shown): Html {
  const here = recordsPath(kind, { roadmap: roadmap.code, ...given });
  const next = listed.next ? recordsPath(kind, { roadmap: roadmap.code, ...given, after: listed.next }) : null;
  return html`<nav class="trail" aria-label="Way to this page"><a href="/records">Records</a></nav>
<p class="kicker">${roadmap.shortTitle ?? roadmap.code}</p>
<h1>${list.title}${listed.about ? html`: ${listed.about}` : ''}</h1>
${awayNotice(errors)}
<p>${listed.total === 0 ? 'No published record found.' : `${counted(listed.total, 'record')}.`} ${narrowedBy(given)}</p>
${narrowingForm(kind, list, roadmap.code, given)}
${listed.total === 0 ? '' : listed.table}
<nav class="pager" aria-label="Pages">${isLater ? html`<a href="${here}">First page</a>` : ''}${next ? html` <a href="${next}" rel="next">Next page</a>` : ''}</nav>
<p class="note">Permalink: <code class="permalink">${origin}${here}</code>. <a href="${answerPath(list.query, variables)}">This page as JSON</a>${sheets(list, roadmap.code, given)}</p>`;
}

/** The whole list to take home, narrowed alike; in which order it comes is the file's own affair. */
function sheets({ dataset }: RecordList, roadmap: string, { orderBy: _, ...given }: Given): Html {
  if (!dataset) return html``;
  return html`, <a href="${exportPath(dataset, 'csv', { roadmap, ...given })}">the whole list as CSV</a>, <a href="${exportPath(dataset, 'xlsx', { roadmap, ...given })}">as a sheet</a>`;
}

function narrowedBy(given: Given): Html {
  const parts = Object.entries(given).map(([name, values]) => html`<span class="chip">${name}: ${values.join(' or ')}</span>`);
  return parts.length === 0 ? html`` : html`Narrowed by ${parts}`;
}

function narrowingForm(kind: string, list: RecordList, roadmap: string, given: Given): Html {
  const byHand = Object.entries(BY_HAND).filter(([name]) => name in list.fields);
  if (byHand.length === 0) return html``;
  const kept = Object.entries(given).filter(([name]) => !(name in BY_HAND));
  const hidden = kept.flatMap(([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`));
  return html`<form class="narrow" method="get" action="/records/${kind}">
<input type="hidden" name="roadmap" value="${roadmap}">${hidden}
${byHand.map(([name, [label, example]]) => html`<label>${label} <input name="${name}" value="${given[name]?.[0] ?? ''}" placeholder="${example}"></label>`)}
<button>Narrow the list</button>
</form>`;
}
