import { cite, type Facts } from '@roadmap-hub/dataset';
import { type RecordSet, recordSet } from '@roadmap-hub/datastore';
import { allocationKind } from './allocation/allocation.kind.js';
import { assistanceKind } from './assistance/assistance.kind.js';
import { donorKind } from './donor/donor.kind.js';
import { linkKind } from './link/link.kind.js';
import { pledgeKind } from './pledge/pledge.kind.js';
import { supportStatementKind } from './support-statement/support-statement.kind.js';
import { transactionKind } from './transaction/transaction.kind.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const { donors, pledges, assistance, links, supportStatements, allocations, transactions } = facts.pledges;
  const pledgeById = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  const ofPledge = <T extends { pledge: string }>(fact: T) => {
    const pledge = pledgeById.get(fact.pledge);
    return { ...fact, roadmap: pledge?.roadmap ?? '', donors: pledge?.donors ?? [] };
  };

  return [
    recordSet(donorKind, donors.map(cited)),
    recordSet(pledgeKind, pledges.map(cited)),
    recordSet(assistanceKind, assistance.map(cited)),
    recordSet(linkKind, links.map(cited)),
    recordSet(supportStatementKind, supportStatements.map(cited)),
    recordSet(allocationKind, allocations.map(cited).map(ofPledge)),
    recordSet(transactionKind, transactions.map(cited).map(ofPledge)),
  ];
}
