import { assertionOf, type Document, Refusal, UserErrorCode } from '@roadmap-hub/entries';
import type { EntityManager } from 'typeorm';

/**
 * Fills in what follows from the pledge: the roadmap, and the donors whose it is. The pledge is locked,
 * so that two entries at once cannot each fit and exceed it together.
 * @throws Refusal when there is no such pledge.
 */
export async function ofPledge(document: Document, db: EntityManager): Promise<Document> {
  const { pledge } = document as { pledge: string };
  const [found] = await db.query<{ document: { roadmap: string; donors: string[]; visibility?: string } }[]>(
    `select document from pledges.pledge where id = $1 and record_status = 'PUBLISHED' and pledges.sees(visibility, owners) for update`,
    [pledge],
  );
  if (!found) throw Refusal.of(UserErrorCode.NOT_FOUND, `pledge: there is no pledge ${pledge}.`, 'input', 'pledge');
  const { roadmap, donors } = found.document;
  return { ...document, roadmap, donors, assertion: assertionOf({ roadmap }) };
}
