import { amendmentOf, RecordInput } from '@roadmap-hub/entries';
import { CurrencyCodeScalar, DecimalScalar, type PartialDate, PartialDateScalar } from '@roadmap-hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { ActivityStatus, LinkBasis } from './activity.enums.js';

@InputType({ description: 'What an activity costs. It is converted by the rate of the year in which the activity begins.' })
class RequirementInput {
  @Field(() => DecimalScalar, { description: 'The amount, above 0, with six decimals at most.' })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency; ISO 4217.' })
  currency: string;
}

@InputType({ description: 'That an activity serves a node of the roadmap, and with what part of it.' })
class ActivityLinkInput {
  @Field(() => ID, { description: 'The id of the node, for example `CFR:G1`; each node once.' })
  node: string;

  @Field(() => DecimalScalar, {
    description: 'The part of the activity that serves it, above 0 and at most 1, with six decimals at most. All of them sum to 1.',
  })
  weight: string;

  @Field(() => LinkBasis, { defaultValue: LinkBasis.REPORTED, description: 'On what the weight rests.' })
  basis: LinkBasis;
}

@InputType({ description: 'A step of an activity by which its progress is seen.' })
class MilestoneInput {
  @Field({ description: 'What is to be reached; another one for each milestone of the activity.' })
  title: string;

  @Field(() => PartialDateScalar, { description: 'When it is due.' })
  due: PartialDate;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When it was reached; null while it is not.' })
  doneOn: PartialDate | null;
}

@InputType({ description: 'An activity of a national action plan, with its milestones and the nodes that it serves.' })
export class ActivityInput extends RecordInput {
  @Field(() => ID, { description: 'The id of the plan, for example `CFR:LCA`. With `code` it makes the id, for example `CFR:LCA:001`.' })
  plan: string;

  @Field({ description: 'Its code within the plan: letters, digits, `.`, `_`, `-`.' })
  code: string;

  @Field({ description: 'What is to be done.' })
  title: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The priority of the plan that it serves; null where none is named.' })
  priority: string | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The institution that leads it; null where none is named.' })
  leadInstitution: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Who else works on it; empty where nobody is named.' })
  partners: string[];

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When it begins; null where not stated.' })
  start: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, defaultValue: null, description: 'When it ends; null where not stated.' })
  end: PartialDate | null;

  @Field(() => ActivityStatus, { defaultValue: ActivityStatus.PLANNED, description: 'How it stands.' })
  status: ActivityStatus;

  @Field(() => RequirementInput, { nullable: true, defaultValue: null, description: 'What it costs; null where that is not known, which is not zero.' })
  requirement: RequirementInput | null;

  @Field(() => [ActivityLinkInput], { defaultValue: [], description: 'The nodes of the roadmap that it serves, all of them; empty where none is named.' })
  links: ActivityLinkInput[];

  @Field(() => [MilestoneInput], { defaultValue: [], description: 'All its milestones, by the date when they are due.' })
  milestones: MilestoneInput[];
}

export const ActivityAmendment = amendmentOf(
  'ActivityAmendment',
  'What is to change of an activity; what is left out stays. A list takes the place of the one that stands.',
  ActivityInput,
  ['plan', 'code'],
);
