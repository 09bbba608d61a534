import { grouped } from '../web/amount.js';
import { type Html, html } from '../web/html.js';
import { factsTable } from './facts.js';
import { NOT_NOW, words } from './words.js';

type Total = { amount: string; currency: string } | null;

export interface Funding {
  currency: string;
  required: Total;
  pledged: Total;
  committed: Total;
  disbursed: Total;
  funded: Total;
  gap: Total;
  recordCount: number;
  excluded: readonly { reason: string; count: number }[];
}

/** Whether and why an amount may not enter a sum. */
const COUNTING: Record<string, string> = {
  INDEPENDENT: 'stands by itself and may be summed',
  AGGREGATE: 'overlaps other records: a sum of several donors',
  CONTEXT: 'a larger programme, not for the roadmap alone',
  WIDER_SCOPE: 'also for other regions; the share of this one is not known',
  IN_KIND: 'equipment or services whose value is not known',
  NO_AMOUNT: 'no amount is known',
  NO_CURRENCY: 'the amount is known, its currency is not',
  NO_DATE: 'no date is known to choose a rate by',
  NO_RATE: 'no rate of that year was published',
};

export function countingWords(code: string): string {
  return COUNTING[code] ?? words(code);
}

const STAGES = ['required', 'pledged', 'committed', 'disbursed', 'funded', 'gap'] as const;

/** The fields of `Funding`. */
export const FUNDING = `currency ${STAGES.map((stage) => `${stage} { amount currency }`).join(' ')} recordCount excluded { reason count }`;

/** Money stage by stage; a stage that no record states is not stated, never 0. */
export function fundingSection(funding: Funding | null | undefined, note: string): Html {
  return html`<section aria-labelledby="funding">
<h2 id="funding">Money</h2>
${funding ? figures(funding, note) : html`<p>${NOT_NOW}</p>`}
</section>`;
}

function figures(funding: Funding, note: string): Html {
  const left = funding.excluded.map(({ reason, count }) => `${count} (${countingWords(reason)})`).join('; ');
  const leftOut = left ? ` Left out of the sums: ${left}.` : '';
  if (STAGES.every((stage) => funding[stage] === null))
    return html`<p class="empty">No amount that may be summed is known.</p><p class="note">${note}${leftOut}</p>`;
  return html`<p class="note">${note} All figures in ${funding.currency}, from ${funding.recordCount} counted pledges. A pledge funds nothing yet.${leftOut}</p>
${factsTable(
  STAGES.map((stage) => [words(stage.toUpperCase()), total(funding[stage])]),
  'Money by stage',
)}`;
}

function total(sum: Total): string | null {
  return sum ? `${sum.currency} ${grouped(sum.amount)}` : null;
}
