import { About, type Context, DEFAULT_ROADMAP, readRates, roadmapCode, Weight } from '@roadmap-hub/subgraph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { fundingData } from '../funding/funding-data.js';
import { supportRows } from '../support/support.map.js';
import { DataQualityScope, FindingSeverity } from './quality.enums.js';
import { qualityData } from './quality-data.js';
import { type Finding, RULESET, review } from './ruleset.js';

@ObjectType('DataQualityFinding', { description: 'What a rule found of a record.' })
class DataQualityFinding {
  @Field(() => ID, { description: 'The rule, for example `AMOUNT_WITHOUT_CURRENCY`.' })
  rule: string;

  @Field(() => FindingSeverity, { description: 'How grave it is.' })
  severity: FindingSeverity;

  @Field(() => ID, { description: 'The id of the record.' })
  record: string;

  @Field({ description: 'What was found.' })
  message: string;

  @Field({ description: 'What to do about it.' })
  guidance: string;
}

@ObjectType({ description: 'How often a rule found something.' })
class DataQualitySummary {
  @Field(() => ID, { description: 'The id of the rule.' })
  rule: string;

  @Field(() => FindingSeverity, { description: 'How grave its findings are.' })
  severity: FindingSeverity;

  @Field(() => Int, { description: 'How many findings; 0 says that the rule looked and found nothing.' })
  count: number;
}

@ObjectType({ description: 'The rules by which records were looked at.' })
class Ruleset {
  @Field({ description: 'The version of the set.' })
  version: string;
}

@ObjectType({ description: 'What is doubtful, missing or contradictory in the records of a roadmap.' })
class DataQualityReport {
  @About(15)
  @Field(() => [DataQualitySummary], { description: 'One entry for each rule of the scope.' })
  summary: DataQualitySummary[];

  @About(200)
  @Field(() => [DataQualityFinding], { description: 'All findings, by rule and record.' })
  findings: DataQualityFinding[];

  @Field(() => Ruleset, { description: 'The rules, by their version.' })
  ruleset: Ruleset;
}

@Resolver()
export class DataQualityResolver {
  @Weight(2000)
  @Query(() => DataQualityReport, {
    nullable: true,
    description: 'What is doubtful, missing or contradictory in the records of a roadmap, by a versioned set of rules.',
  })
  async dataQuality(
    @Arg('roadmap', () => ID, { defaultValue: DEFAULT_ROADMAP, description: "The roadmap's code." }) roadmap: string,
    @Arg('scope', () => DataQualityScope, { nullable: true, description: 'Which records to look at; all when left out.' }) scope: DataQualityScope | null,
    @Ctx() { reads, service }: Context,
  ): Promise<DataQualityReport> {
    const code = roadmapCode(roadmap, 'roadmap');
    const [[funding], [quality], support, rates] = await Promise.all([
      reads.report(fundingData, { roadmap: code }),
      reads.report(qualityData, { roadmap: code }),
      reads.report(supportRows, { roadmap: code }),
      readRates(reads),
    ]);
    if (!funding || !quality) throw new Error('the statements of a review give one row each');
    const findings = review({ funding, quality, support, rates, today: service.today() }, scope ?? null);
    return { summary: summaryOf(findings, scope ?? null), findings, ruleset: { version: RULESET.version } };
  }
}

function summaryOf(findings: readonly Finding[], scope: DataQualityScope | null): DataQualitySummary[] {
  return RULESET.rules
    .filter((rule) => scope === null || rule.scope === scope)
    .map(({ id, severity }) => ({ rule: id, severity, count: findings.filter(({ rule }) => rule === id).length }));
}
