import { cite, type Facts } from '@roadmap-hub/dataset';
import type { RecordSet } from '@roadmap-hub/datastore';
import { Allocation } from './allocation/allocation.entity.js';
import { Assistance, AssistanceFunder } from './assistance/assistance.entity.js';
import { Donor, DonorContributor } from './donor/donor.entity.js';
import { PledgeLink } from './link/link.entity.js';
import { Pledge, PledgeDonor } from './pledge/pledge.entity.js';
import { SupportStatement } from './support-statement/support-statement.entity.js';
import { Transaction } from './transaction/transaction.entity.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const { donors, pledges, assistance, links, supportStatements, allocations, transactions } = facts.pledges;
  const roadmapOf = new Map(pledges.map(({ id, roadmap }) => [id, roadmap]));

  return [
    {
      entity: Donor,
      key: 'id',
      rows: donors.map(cited).map(({ organisation, country, contributors: _contributors, roadmaps, ...row }) => ({
        ...row,
        organisationId: organisation,
        countryCode: country,
        roadmapCodes: roadmaps,
      })),
      parts: [
        {
          entity: DonorContributor,
          parent: 'fundId',
          rows: donors.flatMap(({ id, contributors }) =>
            contributors.map(({ donor, country }, position) => ({ fundId: id, position, donorId: donor, countryCode: country })),
          ),
        },
      ],
    },
    {
      entity: Pledge,
      key: 'id',
      rows: pledges.map(cited).map(({ roadmap, donors: _donors, amount, currency, nodes, countries, implementers, ...row }) => ({
        ...row,
        roadmapCode: roadmap,
        statedAmount: amount,
        statedCurrency: currency,
        nodeIds: nodes,
        countryCodes: countries,
        implementerIds: implementers,
      })),
      parts: [
        {
          entity: PledgeDonor,
          parent: 'pledgeId',
          rows: pledges.flatMap((pledge) => pledge.donors.map((donorId, position) => ({ pledgeId: pledge.id, position, donorId }))),
        },
      ],
    },
    {
      entity: Assistance,
      key: 'id',
      rows: assistance.map(cited).map(({ roadmap, countries, nodes, providers, funders: _funders, ...row }) => ({
        ...row,
        roadmapCode: roadmap,
        countryCodes: countries,
        nodeIds: nodes,
        providerIds: providers,
      })),
      parts: [
        {
          entity: AssistanceFunder,
          parent: 'assistanceId',
          rows: assistance.flatMap((record) => record.funders.map((donorId, position) => ({ assistanceId: record.id, position, donorId }))),
        },
      ],
    },
    {
      entity: PledgeLink,
      key: 'id',
      rows: links.map(cited).map(({ pledge, event, assistance: record, ...row }) => ({ ...row, pledgeId: pledge, eventId: event, assistanceId: record })),
    },
    {
      entity: SupportStatement,
      key: 'id',
      rows: supportStatements
        .map(cited)
        .map(({ roadmap, donor, organisation, ...row }) => ({ ...row, roadmapCode: roadmap, donorId: donor, organisationId: organisation })),
    },
    {
      entity: Allocation,
      key: 'id',
      rows: allocations.map(cited).map(({ pledge, amount, share, country, node, activity, ...row }) => ({
        ...row,
        pledgeId: pledge,
        roadmapCode: roadmapOf.get(pledge),
        statedAmount: amount,
        statedShare: share,
        countryCode: country,
        nodeId: node,
        activityId: activity,
      })),
    },
    {
      entity: Transaction,
      key: 'id',
      rows: transactions.map(cited).map(({ pledge, allocation, implementer, ...row }) => ({
        ...row,
        pledgeId: pledge,
        roadmapCode: roadmapOf.get(pledge),
        allocationId: allocation,
        implementerId: implementer,
      })),
    },
  ];
}
