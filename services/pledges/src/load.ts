import { cite, type Facts } from '@roadmap-hub/dataset';
import type { RecordSet } from '@roadmap-hub/datastore';
import { Assistance, AssistanceFunder } from './assistance/assistance.entity.js';
import { Donor, DonorContributor } from './donor/donor.entity.js';
import { PledgeLink } from './link/link.entity.js';
import { Pledge, PledgeDonor } from './pledge/pledge.entity.js';
import { SupportStatement } from './support-statement/support-statement.entity.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const { donors, pledges, assistance, links, supportStatements } = facts.pledges;

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
  ];
}
