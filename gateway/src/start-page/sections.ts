import { type Html, html } from '../web/html.js';
import type { CountryRow, StartPageData } from './query.js';
import { basisWords, figure, inOrderOfWork, NOT_NOW, planStatusWords } from './words.js';

/** The figures, each asked from the graph for this very page. */
export function figures(data: StartPageData): Html {
  return html`<dl class="figures">
${figure('National action plans', data.nationalActionPlans?.totalCount)}
${figure('Events', data.events?.totalCount)}
${figure('Pledges', data.pledges?.totalCount)}
${figure('Assistance records', data.assistance?.totalCount)}
${figure('Donors', data.donors?.length)}
${figure('Organisations', data.organisations?.totalCount)}
</dl>`;
}

/** How many states have which plan status; nothing is counted while the plans service is away. */
export function plansByStatus(countries: readonly CountryRow[] | null): Html {
  if (!countries || countries.every(({ planStatus }) => planStatus === null)) {
    return html`<p>Plans by status: ${NOT_NOW}.</p>`;
  }
  const counts = new Map<string | null, number>();
  for (const { planStatus } of countries) counts.set(planStatus, (counts.get(planStatus) ?? 0) + 1);
  const known = [...counts.keys()].filter((status) => status !== null);
  return html`<dl class="figures">${inOrderOfWork(known).map((status) => figure(planStatusWords(status), counts.get(status)))}</dl>`;
}

/** The states of the roadmap with what is known of their plans, and on what ground. */
export function statesTable(countries: readonly CountryRow[] | null): Html {
  if (!countries) return html`<p>The list of states: ${NOT_NOW}.</p>`;
  const rows = countries.map(
    (country) =>
      html`<tr><th scope="row">${country.name ?? country.iso3}</th><td>${planStatusWords(country.planStatus)}</td><td>${basisWords(country)}</td></tr>
`,
  );
  return html`<div role="region" aria-labelledby="states-caption" tabindex="0"><table>
<caption id="states-caption">The ${countries.length} states of the roadmap, the status of each one's national action plan, and what that rests on</caption>
<thead><tr><th scope="col">State</th><th scope="col">Plan</th><th scope="col">Basis</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

/** What the custodians themselves say cannot be had in public. */
export function knownGaps({ roadmap }: StartPageData): Html {
  if (!roadmap?.knownGaps) return html`<p>The list of what is not public: ${NOT_NOW}.</p>`;
  if (roadmap.knownGaps.length === 0) return html`<p>No gap is recorded.</p>`;
  const gaps = roadmap.knownGaps.map(
    ({ what, statedBy, note }) =>
      html`<li><strong>${what ?? ''}</strong>${note ? html` ${note}` : ''}${statedBy ? html` (stated by: ${statedBy})` : ''}</li>
`,
  );
  return html`<ul>
${gaps}</ul>`;
}

/** How old the data is, by service, and what standing it has. */
export function dataAsOf({ hubStatus }: StartPageData): Html {
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
