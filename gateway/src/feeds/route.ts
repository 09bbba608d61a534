import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { refuse } from '../http/refuse.js';
import { scopeOf } from '../http/scope.js';
import type { RequestScope } from '../request-scope.js';
import { ask } from '../web/ask.js';
import { originOf } from '../web/origin.js';
import { type FeedItem, gapItem, priorityItems } from './feed.js';
import { GAPS_QUERY, type GapsData, PRIORITIES_QUERY, type PrioritiesData } from './queries.js';

const DEMO = 'DEMO';
const FORM = /^[A-Z][A-Z0-9-]{0,19}$/;

/**
 * `GET /feeds/open-needs.json?roadmap=CFR`: what states still need, as a JSON Feed that donor
 * portals can follow. Activities with a known gap where there are any, a hundred at a time with the
 * address of the next ones (`next_url`); else published priorities.
 */
export function feedRoutes(server: ApolloServer<RequestScope>): Router {
  const router = Router();
  router.get('/feeds/open-needs.json', async (req, res) => {
    const { roadmap = 'CFR', after } = req.query;
    if (typeof roadmap !== 'string' || !FORM.test(roadmap)) {
      refuse(res, 400, 'BAD_USER_INPUT', "roadmap is not allowed; give a roadmap's code in capitals, for example ?roadmap=CFR");
      return;
    }
    const origin = originOf(req);
    const found = await openNeeds({ server, scope: scopeOf(res), origin }, roadmap, typeof after === 'string' ? after : null);
    if (found === 'unknown') {
      refuse(res, 404, 'NOT_FOUND', `There is no roadmap ${roadmap}; roadmaps { code } lists those that there are.`);
      return;
    }
    if (found === 'beyond') {
      refuse(res, 400, 'BAD_USER_INPUT', 'after is not allowed; give it exactly as next_url has it, or leave it out for the first page');
      return;
    }
    if (found === null) {
      refuse(res, 503, 'SUBGRAPH_UNAVAILABLE', 'A service that knows the open needs does not answer now; try again later.');
      return;
    }
    const address = `${origin}/feeds/open-needs.json?roadmap=${roadmap}`;
    res.type('application/feed+json').send(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: `${roadmap === DEMO ? 'SYNTHETIC: o' : 'O'}pen needs of roadmap ${roadmap}`,
        description: descriptionOf(roadmap),
        home_page_url: `${origin}/dashboards/open-needs${roadmap === 'CFR' ? '' : `?roadmap=${roadmap}`}`,
        feed_url: address,
        ...(found.next && { next_url: `${address}&after=${encodeURIComponent(found.next)}` }),
        language: 'en',
        items: found.items,
      }),
    );
  });
  return router;
}

function descriptionOf(roadmap: string): string {
  const isDemo = roadmap === DEMO ? 'SYNTHETIC: made up to show what the hub can do. ' : '';
  return `${isDemo}Activities of national action plans that lack money, the largest gap first; where no costs are public, the priorities that states have published, without an amount.`;
}

interface Needs {
  items: FeedItem[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

interface Asking {
  server: ApolloServer<RequestScope>;
  scope: RequestScope;
  origin: string;
}

/** Null while a service that would know is away: an empty feed would say that nothing is needed. */
async function openNeeds({ server, scope, origin }: Asking, roadmap: string, after: string | null): Promise<Needs | 'unknown' | 'beyond' | null> {
  const { data: withMoney, errors } = await ask<GapsData>(server, scope, GAPS_QUERY, { roadmap, after });
  if (errors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) return 'beyond';
  if (!withMoney?.fundingGaps || !withMoney.roadmaps) return null;
  if (!withMoney.roadmaps.some(({ code }) => code === roadmap)) return 'unknown';
  const { nodes, totalCount, pageInfo } = withMoney.fundingGaps;
  if (totalCount > 0) return { items: nodes.map((gap) => gapItem(gap, origin)), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  const { data: published } = await ask<PrioritiesData>(server, scope, PRIORITIES_QUERY, { roadmap });
  return published?.nationalActionPlans ? { items: published.nationalActionPlans.nodes.flatMap(priorityItems), next: null } : null;
}
