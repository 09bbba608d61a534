import { type UserError, UserErrorCode, unless } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import type { EventDocument } from './event.kind.js';

/** What does not go together within an event. */
export function unfit(event: EventDocument): UserError[] {
  const { date, endDate, nodes, nodesBasis, participants, participantsBound, womenParticipants } = event;
  // 'More than 50' leaves room for more than that.
  const atMost = (count: number | null) => count === null || participants === null || participantsBound === 'AT_LEAST' || count <= participants;
  return [
    ...unless(endDate === null || !isCertainlyBefore(endDate, date), 'endDate', `${endDate} is before ${date}, when it began`),
    ...unless(nodes.length > 0 === (nodesBasis !== null), 'nodesBasis', 'say it of nodes, and of no others', UserErrorCode.REQUIRED),
    ...unless(
      (participants === null) === (participantsBound === null),
      'participantsBound',
      'say of a number of participants whether it is exact, and of no other',
      UserErrorCode.REQUIRED,
    ),
    ...unless(
      womenParticipants === null || (participants !== null && atMost(womenParticipants)),
      'womenParticipants',
      'there cannot be more of them than participants, who must be known too',
    ),
    ...event.parties.flatMap(({ organisation, donor, country, name, headcount }, index) => [
      ...unless(
        [organisation, donor, country, name].filter((one) => one !== null).length === 1,
        `parties.${index}`,
        'give exactly one of organisation, donor, country and name',
      ),
      ...unless(atMost(headcount), `parties.${index}.headcount`, `${headcount} is more than all ${participants} participants`),
    ]),
  ];
}
