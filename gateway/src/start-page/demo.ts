import { roughly } from '../web/amount.js';
import { type Html, html } from '../web/html.js';
import { questionPath, recordsPath } from '../web/links.js';
import type { Demo, Total } from './query.js';
import { NOT_NOW } from './words.js';

const DEMO = { roadmap: 'DEMO' };

/** Each stage of money, what it means, and where it is made of. */
const STAGES = [
  ['required', 'Required', 'what activities cost', recordsPath('activity', DEMO)],
  ['pledged', 'Pledged', 'what donors announced; funds nothing yet', recordsPath('pledge', DEMO)],
  ['committed', 'Committed', 'what donors bound themselves to pay', questionPath('FundingMatrix', DEMO)],
  ['disbursed', 'Disbursed', 'what donors paid', questionPath('FundingMatrix', DEMO)],
  ['funded', 'Funded', 'the greater of committed and disbursed, per pledge', questionPath('FundingMatrix', DEMO)],
  ['gap', 'Gap', 'required less funded', questionPath('FundingGaps', DEMO)],
] as const;

/** The made-up roadmap, where everything that the published facts lack can be tried. */
export function demoBand({ roadmaps, fundingSummary }: Partial<Demo>): Html {
  const isThere = roadmaps ? roadmaps.some(({ code }) => code === 'DEMO') : undefined;
  return html`<section class="band synthetic" aria-labelledby="try">
<h2 id="try"><span class="mark">SYNTHETIC</span> Try it in full</h2>
<p>No plan's costs are public, so the published facts cannot show money against need. The roadmap DEMO can: sixteen invented states with activities, costs, donors and payments at realistic size. Everything of it is made up, and it is never mixed with published facts.</p>
${isThere === false ? SWITCHED_OFF : figures(fundingSummary ?? null)}
</section>`;
}

const SWITCHED_OFF = html`<p class="notice">DEMO is switched off in this hub. Start it with <code>HUB_DEMO=true</code> to load it.</p>`;

function figures(funding: Demo['fundingSummary']): Html {
  const terms = STAGES.map(
    ([stage, label, meaning, path]) => html`<div><dt>${label} <span>${meaning}</span></dt>${amount(funding, funding?.[stage] ?? null, path)}</div>`,
  );
  return html`<dl class="figures money">${terms}</dl>
<p class="note">Invented amounts of ${funding ? html`<a href="${recordsPath('pledge', DEMO)}">${funding.recordCount.toLocaleString('en-GB')} counted pledges</a>` : `counted pledges (${NOT_NOW})`}, converted by published yearly rates and rounded here to whole units.</p>
<ul class="actions plain">
<li><a href="${questionPath('FundingMatrix', DEMO)}">Money by goal and state</a></li>
<li><a href="${questionPath('FundingGaps', DEMO)}">Open needs, the largest first</a></li>
<li><a href="${questionPath('IndicatorProgress', DEMO)}">Progress by indicator</a></li>
<li><a href="${recordsPath('country', DEMO)}">The invented states</a></li>
<li><a href="/dashboards?roadmap=DEMO">Dashboards</a></li>
<li><a href="/export?roadmap=DEMO">Files to take away</a></li>
</ul>`;
}

function amount(funding: Demo['fundingSummary'], total: Total, path: string): Html {
  if (!funding) return html`<dd class="away">${NOT_NOW}</dd>`;
  return total ? html`<dd><a href="${path}">${roughly(total)}</a></dd>` : html`<dd class="away">not stated</dd>`;
}
