import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { refuse } from '../http/refuse.js';
import { scopeOf } from '../http/scope.js';
import type { RequestScope } from '../request-scope.js';
import { ask } from '../web/ask.js';
import { type FeedItem, gapItem, priorityItems } from './feed.js';
import { GAPS_QUERY, type GapsData, PRIORITIES_QUERY, type PrioritiesData } from './queries.js';

const FORM = /^[A-Z][A-Z0-9-]{0,19}$/;

/**
 * `GET /feeds/open-needs.json?roadmap=CFR`: what states still need, as a JSON Feed that donor
 * portals can follow. Activities with a known gap where there are any, else published priorities.
 */
export function feedRoutes(server: ApolloServer<RequestScope>): Router {
  const router = Router();
  router.get('/feeds/open-needs.json', async (req, res) => {
    const roadmap = req.query.roadmap ?? 'CFR';
    if (typeof roadmap !== 'string' || !FORM.test(roadmap)) {
      refuse(res, 400, 'BAD_USER_INPUT', "roadmap is not allowed; give a roadmap's code in capitals, for example ?roadmap=CFR");
      return;
    }
    const items = await openNeeds(server, scopeOf(res), roadmap);
    if (items === 'unknown') {
      refuse(res, 404, 'NOT_FOUND', `There is no roadmap ${roadmap}; roadmaps { code } lists those that there are.`);
      return;
    }
    if (items === null) {
      refuse(res, 503, 'SUBGRAPH_UNAVAILABLE', 'A service that knows the open needs does not answer now; try again later.');
      return;
    }
    res.type('application/feed+json').send(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: `Open needs of roadmap ${roadmap}`,
        description: descriptionOf(roadmap),
        language: 'en',
        items,
      }),
    );
  });
  return router;
}

function descriptionOf(roadmap: string): string {
  const isDemo = roadmap === 'DEMO' ? 'SYNTHETIC: made up to show what the hub can do. ' : '';
  return `${isDemo}Activities of national action plans that lack money, the largest gap first; where no costs are public, the priorities that states have published, without an amount.`;
}

/** Null while a service that would know is away: an empty feed would say that nothing is needed. */
async function openNeeds(server: ApolloServer<RequestScope>, scope: RequestScope, roadmap: string): Promise<FeedItem[] | 'unknown' | null> {
  const { data: withMoney } = await ask<GapsData>(server, scope, GAPS_QUERY, { roadmap });
  if (!withMoney?.fundingGaps || !withMoney.roadmaps) return null;
  if (!withMoney.roadmaps.some(({ code }) => code === roadmap)) return 'unknown';
  if (withMoney.fundingGaps.nodes.length > 0) return withMoney.fundingGaps.nodes.map(gapItem);
  const { data: published } = await ask<PrioritiesData>(server, scope, PRIORITIES_QUERY, { roadmap });
  return published?.nationalActionPlans?.nodes.flatMap(priorityItems) ?? null;
}
