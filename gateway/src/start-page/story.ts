import { counted } from '../records/rows.js';
import { sourcesInline } from '../records/sources.js';
import { link, nodeLink } from '../records/things.js';
import { joined, span } from '../records/words.js';
import { type Html, html } from '../web/html.js';
import { questionPath, recordPath, recordsPath } from '../web/links.js';
import type { PublishedPriority } from './query.js';
import { goalsOf, type Story } from './story-data.js';

/** A few stand here, the rest a click away. */
const SHOWN = 3;

/** What a state said it wants, and what public records show since, side by side: that one answers the other, nobody says. */
export function storySection(story: Story | null): Html {
  if (!story) return html``;
  const { country, plan, priorities, since, assistance, events } = story;
  const name = country.name ?? country.iso3;
  const selected = { roadmap: 'CFR', countries: country.iso3, from: since };
  const sources = [...new Map(priorities.flatMap((one) => one.sources).map((source) => [source.url, source])).values()];
  return html`<section class="story" aria-labelledby="story">
<h3 id="story">One story: what ${name} asked for, and what has come since</h3>
<p>On ${since}, ${counted(priorities.length, 'priority', 'priorities')} of <a href="${recordPath('plan', plan)}">${name}'s plan</a> became public (${sourcesInline(sources.map((source) => ({ ...source, date: null })))}). Since then public records show <a href="${recordsPath('assistance', selected)}">${counted(assistance.totalCount, 'piece')} of help</a> and <a href="${recordsPath('event', selected)}">${counted(events.totalCount, 'event')}</a> that name it. No source says that they answer the plan; here they stand beside the priority whose goal they share.</p>
<div role="region" aria-labelledby="story-caption" tabindex="0"><table>
<caption id="story-caption">Priorities of ${name}, and what names it under the same goal since ${since}</caption>
<thead><tr><th scope="col">Priority</th><th scope="col">Goal</th><th scope="col">Since then</th></tr></thead>
<tbody>
${priorities.map((priority) => priorityRow(priority, story))}</tbody></table></div>
<p><a href="${questionPath('PriorityFollowUp', { country: country.iso3, since })}">Ask the whole question in the explorer</a></p>
</section>`;
}

function priorityRow(priority: PublishedPriority, { country, since, assistance, events }: Story): Html {
  const goals = goalsOf(priority.nodes);
  const shares = ({ nodes }: { nodes: Parameters<typeof goalsOf>[0] }) => goalsOf(nodes).some((goal) => goals.includes(goal));
  const found = [
    ...assistance.nodes.filter(shares).map((record) => ({ ...record, kind: 'assistance' as const })),
    ...events.nodes.filter(shares).map((record) => ({ ...record, kind: 'event' as const })),
  ];
  const basis = priority.nodesBasis === 'STATED' ? 'named by the source' : 'assigned by the hub';
  const goal = html`${
    joined(
      priority.nodes?.map((node) => nodeLink(node)),
      '; ',
    ) ?? 'none'
  } <span class="note">${basis}</span>`;
  return html`<tr><th scope="row">${priority.text}</th><td>${goal}</td><td>${found.length === 0 ? 'no published record found' : foundList(found, { countries: country.iso3, from: since, nodes: goals })}</td></tr>
`;
}

type Found = { kind: 'assistance' | 'event'; id: string; title: string | null; date: string | null; endDate: string | null };

function foundList(found: readonly Found[], selected: { countries: string; from: string; nodes: string[] }): Html {
  const rest = found.length - SHOWN;
  const all = recordsPath('support', { roadmap: 'CFR', ...selected });
  return html`<ul class="plain">${found.slice(0, SHOWN).map(({ kind, id, title, date, endDate }) => html`<li>${link(kind, id, title)} <span class="note">${span(date, endDate) ?? 'date not stated'}</span></li>`)}${rest > 0 ? html`<li><a href="${all}">and ${rest} more</a></li>` : ''}</ul>`;
}
