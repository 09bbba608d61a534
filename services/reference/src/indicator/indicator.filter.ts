import { Field, ID, InputType } from 'type-graphql';
import { IndicatorKind, IndicatorRelation } from './indicator.entity.js';

@InputType({ description: 'Narrows a list of indicators: all fields that are given must hold; of a list, any.' })
export class IndicatorFilter {
  @Field(() => [ID], { nullable: true, description: 'Indicators of one of these nodes or of a node below it.' })
  nodes?: string[] | null;

  @Field(() => [IndicatorRelation], { nullable: true, description: "The roadmap's own, or those of instruments." })
  relations?: IndicatorRelation[] | null;

  @Field(() => [IndicatorKind], { nullable: true, description: 'How their values add up.' })
  kinds?: IndicatorKind[] | null;
}
