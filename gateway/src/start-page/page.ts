import { type Html, html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import { boardTable, plansByStatus } from './board.js';
import type { StartPageData } from './data.js';
import { demoBand } from './demo.js';
import { howToSupply, knownGaps, userNeeds } from './gaps.js';
import { contradictionsLine, dataAsOf, figures, statedFigures } from './known.js';
import { matrixTable } from './matrix.js';
import type { Facts } from './query.js';
import { storySection } from './story.js';
import { whereToGo } from './where.js';

interface PageOptions {
  data: StartPageData;
  /** The address by which the reader came, for the example to copy. */
  origin: string;
  version: string;
  today: string;
}

/** The whole page in three bands: what is known, what is not public, what can be tried. No script, nothing from elsewhere. */
export function renderPage({ data: { facts, board, matrix, demo, story }, origin, version, today }: PageOptions): string {
  const body = html`<h1>Roadmap Hub</h1>
<p class="lead">One graph over the Caribbean Firearms Roadmap 2020-2030, the national action plans of 16 states, and the support pledged to them.</p>
<nav class="bands" aria-label="On this page"><ul><li><a href="#known">Known</a></li><li><a href="#gaps">Not public</a></li><li><a href="#try">Try it in full</a></li><li><a href="#where">Where to go</a></li></ul></nav>
<section class="band" aria-labelledby="known">
<h2 id="known">Known</h2>
${roadmapLine(facts)}
${dataAsOf(facts)}
${figures(facts)}
${contradictionsLine(facts)}
<h3 id="support">Who was supported, under which goal</h3>
${matrixTable(matrix)}
<h3 id="plans">National action plans by status</h3>
${plansByStatus(board.roadmap?.countries ?? null)}
${boardTable(board)}
${statedFigures(facts)}
${storySection(story)}
</section>
<section class="band" aria-labelledby="gaps">
<h2 id="gaps">Not public</h2>
${knownGaps(facts)}
${userNeeds(facts)}
${howToSupply()}
</section>
${demoBand(demo)}
${whereToGo(origin)}`;
  return renderLayout({
    title: 'Roadmap Hub',
    description: 'One graph over the Caribbean Firearms Roadmap, the national action plans and the support pledged to them.',
    section: 'start',
    body,
    version,
    today,
  });
}

function roadmapLine({ roadmap }: Partial<Facts>): Html {
  if (!roadmap?.title) return html``;
  const period = roadmap.periodStart && roadmap.periodEnd ? `, ${roadmap.periodStart} to ${roadmap.periodEnd}` : '';
  return html`<p>${roadmap.title}${period}.</p>`;
}
