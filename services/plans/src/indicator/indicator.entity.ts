import { DecimalScalar, ENTITY, KEY } from '@roadmap-hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: ENTITY.Indicator })
export class Indicator {
  @Field(() => ID, { description: KEY.id })
  id: string;
}

@ObjectType({ description: 'The figure of the region for a year, made of what states reported for that year and of nothing else.' })
export class RegionalIndicatorValue {
  @Field(() => Int, { description: 'The year that it is of.' })
  year: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The sum of what states reported; for a share, the percentage of the summed parts. Null where no state reported a value.',
  })
  value: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a share, the sum of the parts; null for other measures.' })
  numerator: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a share, the sum of the wholes; null for other measures.' })
  denominator: string | null;

  @Field(() => Int, { description: 'How many states the figure is made of.' })
  reportedBy: number;
}
