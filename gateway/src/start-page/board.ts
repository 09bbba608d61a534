import { sourcesInline } from '../records/sources.js';
import { type Html, html } from '../web/html.js';
import { recordPath } from '../web/links.js';
import type { Board, BoardPlan, CountryRow, StatusStatement } from './query.js';
import { basisWords, figure, inOrderOfWork, NOT_NOW, planStatusWords } from './words.js';

/** How many states have which plan status; nothing is counted while the plans service is away. */
export function plansByStatus(countries: readonly CountryRow[] | null): Html {
  if (!countries || countries.every(({ planStatus }) => planStatus === null)) {
    return html`<p>Plans by status: ${NOT_NOW}.</p>`;
  }
  return html`<dl class="figures small">${[...byStatus(countries)].map(([status, { length }]) => figure(planStatusWords(status), length, `#${anchorOf(status)}`))}</dl>`;
}

/** The states of the roadmap with what is known of their plans, on what ground and on whose word. */
export function boardTable({ roadmap, nationalActionPlans }: Partial<Board>): Html {
  const countries = roadmap?.countries;
  if (!countries) return html`<p>The list of states: ${NOT_NOW}.</p>`;
  const plans = new Map((nationalActionPlans?.nodes ?? []).map((plan) => [plan.country?.iso3, plan]));
  const groups = [...byStatus(countries)].map(
    ([status, states]) => html`<tbody id="${anchorOf(status)}">
${states.map((country) => stateRow(country, nationalActionPlans ? (plans.get(country.iso3) ?? 'none') : null))}</tbody>
`,
  );
  return html`<div role="region" aria-labelledby="states-caption" tabindex="0"><table class="board">
<caption id="states-caption">The ${countries.length} states of the roadmap, the status of each one's national action plan, and what that rests on. Unknown is not "not started".</caption>
<thead><tr><th scope="col">State</th><th scope="col">Plan</th><th scope="col">On what ground</th><th scope="col">On whose word</th><th scope="col">Stated on</th></tr></thead>
${groups}</table></div>`;
}

function stateRow(country: CountryRow, plan: BoardPlan | 'none' | null): Html {
  const statement = plan && plan !== 'none' ? deciding(country, plan.statusStatements ?? []) : undefined;
  const status = planStatusWords(country.planStatus);
  const word = statement
    ? html`${statement.sources[0]?.publisher ? `${statement.sources[0].publisher}: ` : ''}${sourcesInline(statement.sources.slice(0, 1).map((source) => ({ ...source, date: null })))}`
    : plan
      ? 'nobody\u2019s'
      : NOT_NOW;
  return html`<tr><th scope="row"><a href="${recordPath('country', country.iso3)}">${country.name ?? country.iso3}</a></th><td>${plan && plan !== 'none' ? html`<a href="${recordPath('plan', plan.id)}">${status}</a>` : status}</td><td>${basisWords(country)}</td><td>${word}</td><td class="date">${statement ? (statement.date ?? 'undated') : plan ? 'not stated' : NOT_NOW}</td></tr>
`;
}

/** The latest statement that says what the status says; an undated one only where no other does. */
function deciding({ planStatus }: CountryRow, statements: readonly StatusStatement[]): StatusStatement | undefined {
  const same = statements.filter(({ status }) => status === planStatus);
  return same.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
}

function byStatus(countries: readonly CountryRow[]): Map<string, CountryRow[]> {
  const statuses = inOrderOfWork(new Set(countries.map(({ planStatus }) => planStatus ?? '')));
  return new Map(statuses.map((status) => [status, countries.filter(({ planStatus }) => (planStatus ?? '') === status)]));
}

function anchorOf(status: string): string {
  return `status-${status.toLowerCase().replaceAll('_', '-') || 'away'}`;
}
