import { sourcesInline } from '../records/sources.js';
import { grouped } from '../web/amount.js';
import { type Html, html } from '../web/html.js';
import { questionPath, recordsPath } from '../web/links.js';
import type { Facts, Observation } from './query.js';
import { figure, NOT_NOW } from './words.js';

const CFR = { roadmap: 'CFR' };

/** The figures, each asked from the graph for this very page, each leading to its records. */
export function figures(facts: Partial<Facts>): Html {
  return html`<dl class="figures">
${figure('National action plans', facts.nationalActionPlans?.totalCount, recordsPath('plan', CFR))}
${figure('Events', facts.events?.totalCount, recordsPath('event', CFR))}
${figure('Assistance records', facts.assistance?.totalCount, recordsPath('assistance', CFR))}
${figure('Pledges', facts.pledges?.totalCount, recordsPath('pledge', CFR))}
${figure('Donors', facts.donors?.length, recordsPath('donor', CFR))}
${figure('Organisations', facts.organisations?.totalCount, recordsPath('organisation', CFR))}
</dl>`;
}

/** How old the data is, by service, and what standing it has. */
export function dataAsOf({ hubStatus }: Partial<Facts>): Html {
  const names = ['reference', 'plans', 'pledges'] as const;
  const dates = names.map((name) => hubStatus?.[name]?.dataAsOf ?? null);
  const [first] = dates;
  const when =
    first && dates.every((date) => date === first)
      ? html` up to ${time(first)}`
      : html` (${names.map((name, index) => html`${index > 0 ? ', ' : ''}${asOf(name, dates[index] ?? null)}`)})`;
  return html`<p>Read from public pages${when}; not endorsed by the custodians.</p>`;
}

function asOf(name: string, date: string | null): Html {
  return date ? html`${name} up to ${time(date)}` : html`${name}: ${NOT_NOW}`;
}

function time(date: string): Html {
  return html`<time datetime="${date}">${date.slice(0, 10)}</time>`;
}

/** Figures that sources state of the region, beside what the hub counts itself. */
export function statedFigures({ observations }: Partial<Facts>): Html {
  const comparable = (observations ?? []).filter(({ hubCount }) => hubCount !== null);
  if (comparable.length === 0) return html``;
  return html`<details><summary>How this fits the ${comparable.length} figures that sources state for the region</summary>
<div role="region" aria-labelledby="stated-caption" tabindex="0"><table>
<caption id="stated-caption">What sources state, and the hub's own count from dated statements up to the same day</caption>
<thead><tr><th scope="col">What</th><th scope="col">Source</th><th scope="col" class="number">Stated</th><th scope="col" class="number">Counted</th></tr></thead>
<tbody>${comparable.map(statedRow)}</tbody></table></div></details>`;
}

function statedRow({ measure, value, bound, asOf, hubCount, sources }: Observation): Html {
  return html`<tr><th scope="row">${measure ?? NOT_NOW}${asOf ? `, ${asOf}` : ''}</th><td>${sourcesInline(sources)}</td><td class="number">${bound === 'AT_LEAST' ? 'over ' : ''}${grouped(value ?? '')}</td><td class="number">${hubCount ?? ''}</td></tr>
`;
}

/** That sources disagree is part of what is known. */
export function contradictionsLine({ contradictions }: Partial<Facts>): Html {
  if (!contradictions || contradictions.length === 0) return html``;
  return html`<p>In ${contradictions.length} matters public sources contradict one another. Every statement is kept: <a href="${questionPath('Contradictions', { roadmap: 'CFR' })}">see them side by side</a>.</p>`;
}
