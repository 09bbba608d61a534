import { KEY, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** The values are the reference service's; this one knows how to count each of them. */
export enum ObservationCount {
  PLANS_APPROVED = 'PLANS_APPROVED',
  PLANS_DRAFTED_NOT_APPROVED = 'PLANS_DRAFTED_NOT_APPROVED',
  PLANS_DRAFTED_OR_APPROVED = 'PLANS_DRAFTED_OR_APPROVED',
  PLANS_WITH_ANY_STATEMENT = 'PLANS_WITH_ANY_STATEMENT',
}
registerEnumType(ObservationCount, {
  name: 'ObservationCount',
  description: 'What the hub counts by itself to set beside a stated figure.',
  valuesConfig: {
    PLANS_APPROVED: { description: 'National action plans that a statement calls approved, by the date of the figure.' },
    PLANS_DRAFTED_NOT_APPROVED: { description: 'Those called drafted and not yet approved, by the date of the figure.' },
    PLANS_DRAFTED_OR_APPROVED: { description: 'Those called drafted or approved, by the date of the figure.' },
    PLANS_WITH_ANY_STATEMENT: { description: 'Those of which anything is said, by the date of the figure.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A figure that a source states about a roadmap as a whole.' })
export class Observation {
  @Field(() => ID, { description: KEY.id })
  id: string;

  @Directive('@external')
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date of the figure; null when the source gives none.' })
  asOf: PartialDate | null;

  @Directive('@external')
  @Field(() => ID, { nullable: true, description: 'The code of the roadmap that it is about.' })
  roadmapCode: string | null;

  @Directive('@external')
  @Field(() => ObservationCount, { nullable: true, description: 'What the hub counts of the same kind; null where it counts nothing like it.' })
  counts: ObservationCount | null;
}
