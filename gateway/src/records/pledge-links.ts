import type { Html } from '../web/html.js';
import { type Column, partsSection } from './rows.js';
import { link, type Titled } from './things.js';
import { words } from './words.js';

/** That a pledge paid for something, or is the same fact. */
export interface PledgeLink {
  id: string;
  relation: string;
  basis: string;
  pledge: Titled | null;
  event: Titled | null;
  assistance: Titled | null;
}

export const PLEDGE_LINKS = 'links { id relation basis pledge { id title } event { id title } assistance { id title } }';

const RELATION: Column<PledgeLink> = { head: 'How they stand to one another', cell: ({ relation }) => words(relation) };
const BASIS: Column<PledgeLink> = { head: 'On what words of the source', cell: ({ basis }) => basis };

/** From the side of the pledge. */
export function linksSection(nodes: readonly PledgeLink[], title: string): Html {
  const paidFor: Column<PledgeLink> = {
    head: 'Event or assistance',
    cell: ({ event, assistance }) => (event && link('event', event.id, event.title)) ?? (assistance && link('assistance', assistance.id, assistance.title)),
  };
  return partsSection({ title, id: 'links', nodes, columns: [paidFor, RELATION, BASIS] });
}

/** From the side of what was paid for. */
export function payersSection(nodes: readonly PledgeLink[] | null): Html {
  const pledge: Column<PledgeLink> = { head: 'Pledge', cell: ({ pledge: payer }) => payer && link('pledge', payer.id, payer.title) };
  return partsSection({ title: 'Pledges that a source says paid for it', id: 'links', nodes, columns: [pledge, RELATION, BASIS] });
}
