import { About, type Context, childrenOf, countryCodes, DecimalScalar } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Country } from '../country/country.entity.js';
import { Indicator, RegionalIndicatorValue } from './indicator.entity.js';
import { IndicatorValue } from './indicator-value.entity.js';
import { regionalFigures, shownValue } from './regional-value.js';

const valuesOfIndicator = childrenOf(IndicatorValue, 'indicatorId', 'year', 'countryCode');
const AWAY = 'Null only while the plans service is away.';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @About(60)
  @FieldResolver(() => [IndicatorValue], { nullable: true, description: `What states reported, by year and state; empty where none did. ${AWAY}` })
  async values(
    @Root() { id }: Indicator,
    @Arg('countries', () => [ID], { nullable: true, description: 'Only these states, by ISO 3166-1 alpha-2 or alpha-3.' }) countries: string[] | null,
    @Arg('years', () => [Int], { nullable: true, description: 'Only these years.' }) years: number[] | null,
    @Ctx() { reads }: Context,
  ): Promise<IndicatorValue[]> {
    const codes = countries && countryCodes(countries, 'countries');
    const values = await reads.list(valuesOfIndicator, id);
    return values.filter(({ countryCode, year }) => (!codes || codes.includes(countryCode)) && (!years || years.includes(year)));
  }

  @About(5)
  @FieldResolver(() => [RegionalIndicatorValue], { nullable: true, description: `The figures of the region, by year; empty where no state reported. ${AWAY}` })
  async regional(@Root() { id }: Indicator, @Ctx() { reads }: Context): Promise<RegionalIndicatorValue[]> {
    return regionalFigures(await reads.list(valuesOfIndicator, id));
  }
}

@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Country, { description: 'The state that reported it.' })
  country(@Root() { countryCode }: IndicatorValue): Country {
    return { iso3: countryCode };
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: "The value in the indicator's unit; a share as a percentage of its parts. Null where the state reported that it cannot tell.",
  })
  value(@Root() value: IndicatorValue): string | null {
    return shownValue(value);
  }
}

export function resolveIndicator({ id }: Indicator): Indicator {
  return { id };
}
