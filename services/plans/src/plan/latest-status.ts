import { Confidence, isCertainlyBefore } from '@roadmap-hub/subgraph';
import { registerEnumType } from 'type-graphql';
import { PlanStatus } from './plan.enums.js';
import type { StatusStatement } from './status-statement.entity.js';

export enum PlanStatusBasis {
  LATEST = 'LATEST',
  BETTER_SOURCE = 'BETTER_SOURCE',
  UNDECIDED = 'UNDECIDED',
  NONE = 'NONE',
}
registerEnumType(PlanStatusBasis, {
  name: 'PlanStatusBasis',
  description: 'On what the present status of a plan rests.',
  valuesConfig: {
    LATEST: { description: 'On the statement that is certainly the latest, or on several that agree.' },
    BETTER_SOURCE: { description: 'The latest statements may be of one time and disagree; the better sourced one was taken.' },
    UNDECIDED: { description: 'The latest statements may be of one time, disagree, and are sourced equally well; the status is UNKNOWN.' },
    NONE: { description: 'No statement was found; the status is UNKNOWN.' },
  },
});

export interface StatusFinding {
  status: PlanStatus;
  basis: PlanStatusBasis;
}

type Statement = Pick<StatusStatement, 'status' | 'date' | 'confidence' | 'sources'>;

/**
 * The present status by what is certain: a statement counts as overtaken only when another is
 * later in every reading of the two dates. Dates that overlap are not put in an order by guess.
 */
export function latestStatus(statements: readonly Statement[]): StatusFinding {
  const latest = statements.filter((statement) => !statements.some((other) => isOvertaken(statement, other)));
  const [first] = latest;
  if (!first) return { status: PlanStatus.UNKNOWN, basis: PlanStatusBasis.NONE };
  if (agree(latest)) return { status: first.status, basis: PlanStatusBasis.LATEST };

  const best = Math.max(...latest.map(quality));
  const better = latest.filter((statement) => quality(statement) === best);
  return better[0] && agree(better)
    ? { status: better[0].status, basis: PlanStatusBasis.BETTER_SOURCE }
    : { status: PlanStatus.UNKNOWN, basis: PlanStatusBasis.UNDECIDED };
}

/** A statement without a date may be of any time, so it neither overtakes nor is overtaken. */
function isOvertaken(statement: Statement, by: Statement): boolean {
  return statement.date !== null && by.date !== null && isCertainlyBefore(statement.date, by.date);
}

function agree(statements: readonly Statement[]): boolean {
  return new Set(statements.map(({ status }) => status)).size === 1;
}

const CONFIDENCE = { [Confidence.LOW]: 0, [Confidence.MEDIUM]: 1, [Confidence.HIGH]: 2 };
const VIA = { LISTING: 0, MIRROR: 1, ORIGINAL: 2 };
const SEEN = { EXCERPT: 0, FULL: 1 };

/** How good a statement's best source is: first how sure its reading is, then the page, then how much was read. */
function quality({ confidence, sources }: Statement): number {
  const pages = sources.map(({ via, seen }) => VIA[via] * 2 + SEEN[seen]);
  return (confidence ? CONFIDENCE[confidence] : 0) * 10 + Math.max(0, ...pages);
}
