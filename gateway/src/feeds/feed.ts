import { recordPath } from '../web/links.js';
import type { GapsData, PrioritiesData } from './queries.js';

/** An item of a JSON Feed 1.1; fields that begin with an underscore are the hub's own. */
export interface FeedItem {
  id: string;
  url?: string;
  title: string;
  content_text: string;
  date_modified?: string;
  tags: string[];
  _hub: Record<string, unknown>;
}

type Gap = NonNullable<GapsData['fundingGaps']>['nodes'][number];
type Plan = NonNullable<PrioritiesData['nationalActionPlans']>['nodes'][number];

/** A need whose cost is known: what it requires, what is funded, what is missing. */
export function gapItem({ activity, country, required, funded, gap, coverage, reasons, matchingDonors }: Gap, origin: string): FeedItem {
  const place = country.name ?? country.iso3;
  const known = funded ? `${funded.amount} ${funded.currency} is known to be funded` : 'no funding is known';
  return {
    id: activity.id,
    url: origin + recordPath('activity', activity.id),
    title: `${activity.title ?? activity.id} (${place})`,
    content_text: `Requires ${required.amount} ${required.currency}; ${known}; ${gap.amount} ${gap.currency} is missing.`,
    ...(activity.updatedAt && { date_modified: activity.updatedAt }),
    tags: [country.iso3, ...(activity.roadmapLinks ?? []).flatMap(({ node }) => node?.id ?? [])],
    _hub: { activity: activity.id, country: country.iso3, required, funded, gap, coverage, reasons, matchingDonors, start: activity.start, end: activity.end },
  };
}

/** Needs as a state has published them; no amount is stated, and none is made up. */
export function priorityItems({ country, priorities }: Plan): FeedItem[] {
  return (priorities ?? []).map(({ id, text, updatedAt, nodes, sources }) => {
    const [source] = sources;
    return {
      id,
      ...(source && { url: source.url }),
      title: `${text} (${country?.name ?? country?.iso3 ?? 'state not available now'})`,
      content_text: `${text}. No amount stated.${source ? ` Source: ${source.title}.` : ''}`,
      date_modified: updatedAt,
      tags: [...(country ? [country.iso3] : []), ...(nodes ?? []).map((node) => node.id)],
      _hub: { country: country?.iso3 ?? null, amount: null, note: 'no amount stated', sources },
    };
  });
}
