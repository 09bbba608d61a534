import { type UserError, unless } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import { Decimal } from 'decimal.js';
import type { ActivityDocument } from './activity.kind.js';

// Enough digits that adding weights never rounds.
const Exact = Decimal.clone({ precision: 100 });
/** As the database keeps them. */
const DECIMALS = 6;

/** What does not go together within an activity. */
export function unfit(activity: ActivityDocument): UserError[] {
  const { requirement } = activity;
  const amount = requirement && new Decimal(requirement.amount);
  return [
    ...unless(
      !amount || (amount.gt(0) && amount.dp() <= DECIMALS),
      'requirement.amount',
      `${requirement?.amount} is not above 0 with ${DECIMALS} decimals at most; null where the cost is not known`,
    ),
    ...unfitLinks(activity),
    ...unfitMilestones(activity),
  ];
}

function unfitMilestones({ start, milestones }: ActivityDocument): UserError[] {
  return milestones.flatMap(({ title, due, doneOn }, index) => {
    const at = `milestones.${index}`;
    const later = milestones.slice(0, index).find((earlier) => isCertainlyBefore(due, earlier.due));
    return [
      ...unless(milestones.findIndex((other) => other.title === title) === index, `${at}.title`, `"${title}" is named twice`),
      ...unless(!start || !isCertainlyBefore(due, start), `${at}.due`, `${due} is before the activity starts, ${start}`),
      ...unless(!start || !doneOn || !isCertainlyBefore(doneOn, start), `${at}.doneOn`, `${doneOn} is before the activity starts, ${start}`),
      ...unless(!later, `${at}.due`, `${due} is before ${later?.due}, when a milestone above it is due`),
    ];
  });
}

/** An activity is divided among its nodes without a remainder: what is lost here would be missing in every sum. */
function unfitLinks({ links }: ActivityDocument): UserError[] {
  const total = links.reduce((sum, { weight }) => sum.plus(weight), new Exact(0));
  return [
    ...links.flatMap(({ node, weight }, index) => [
      ...unless(links.findIndex((other) => other.node === node) === index, `links.${index}.node`, `${node} is named twice`),
      ...unless(
        new Exact(weight).gt(0) && new Exact(weight).dp() <= DECIMALS,
        `links.${index}.weight`,
        `${weight} is not above 0 with ${DECIMALS} decimals at most`,
      ),
    ]),
    ...unless(links.length === 0 || total.eq(1), 'links', `the weights sum to ${total.toFixed()}, not to 1`),
  ];
}
