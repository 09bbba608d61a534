import { type Condition, within } from '@roadmap-hub/subgraph';
import { assistance } from '../assistance/assistance.map.js';
import { pledges } from '../pledge/pledge.map.js';

interface Supporting {
  countryCodes: string[];
  regional: boolean;
  roadmapCode: string;
}

const named: Condition<Supporting> = ({ column, parent }) => `${column('countryCodes')} && array[${parent}]`;

/** Regional support reaches the states that take part in its roadmap, by the list that the reference service publishes. */
const namedOrRegional: Condition<Supporting> = (scope) =>
  `(${named(scope)} or (${scope.column('regional')} and exists (select from reference.published_participation s where s.iso3 = ${scope.parent} and s.roadmap_code = ${scope.column('roadmapCode')})))`;

export const pledgesNamingCountry = within(pledges, named as never);
export const pledgesReachingCountry = within(pledges, namedOrRegional as never);
export const assistanceNamingCountry = within(assistance, named as never);
export const assistanceReachingCountry = within(assistance, namedOrRegional as never);
