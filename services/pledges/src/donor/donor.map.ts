import { childrenOf, type ListMap, within } from '@roadmap-hub/subgraph';
import { AssistanceFunder } from '../assistance/assistance.entity.js';
import { assistance } from '../assistance/assistance.map.js';
import { PledgeDonor } from '../pledge/pledge.entity.js';
import { pledges } from '../pledge/pledge.map.js';
import { SupportStatement } from '../support-statement/support-statement.entity.js';
import { Donor, DonorContributor } from './donor.entity.js';

/** The donors with a part in a roadmap, by name. */
export const donorsOfRoadmap: ListMap<Donor> = {
  target: Donor,
  where: ({ column, parent }) => `${column('roadmapCodes')} @> array[${parent}]`,
  orderBy: ({ column }) => `${column('name')}, ${column('id')}`,
};

export const contributorsOfDonor = childrenOf(DonorContributor, 'fundId', 'position');
export const statementsOfDonor = childrenOf(SupportStatement, 'donorId', 'id');

export const pledgesOfDonor = within(
  pledges,
  (scope) =>
    `exists (select from ${scope.table(PledgeDonor)} d where ${scope.columnOf(PledgeDonor, 'd', 'pledgeId')} = ${scope.column('id')} and ${scope.columnOf(PledgeDonor, 'd', 'donorId')} = ${scope.parent})`,
);

export const assistanceOfFunder = within(
  assistance,
  (scope) =>
    `exists (select from ${scope.table(AssistanceFunder)} f where ${scope.columnOf(AssistanceFunder, 'f', 'assistanceId')} = ${scope.column('id')} and ${scope.columnOf(AssistanceFunder, 'f', 'donorId')} = ${scope.parent})`,
);
