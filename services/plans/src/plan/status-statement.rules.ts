import type { Rule } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import type { StatusStatementDocument } from './status-statement.kind.js';

/** A statement, what else is said of the same plan, and the day on which it is looked at. */
interface Evidence {
  statement: StatusStatementDocument;
  others: { id: string; status: string; date: string | null }[];
  today: string;
}

/** From the beginning to the end. */
const ORDER = ['NOT_STARTED', 'STARTED', 'DRAFTING', 'DRAFTED', 'APPROVED'];

export const STATUS_RULES: readonly Rule<Evidence>[] = [
  {
    id: 'STATUS_IN_FUTURE',
    severity: 'ERROR',
    guidance: 'Give the date of the statement, not of what is hoped for.',
    find: ({ statement: { date }, today }) => (date !== null && isCertainlyBefore(today, date) ? [`its date ${date} is yet to come`] : []),
  },
  {
    id: 'STATUS_FALLS_BACK',
    severity: 'WARNING',
    guidance: 'Look at both sources; both statements are kept.',
    find: ({ statement: { status, date }, others }) =>
      others.flatMap((other) => {
        if (date === null || other.date === null) return [];
        const further = ORDER.indexOf(other.status) - ORDER.indexOf(status);
        const isEarlier = isCertainlyBefore(other.date, date);
        const isLater = isCertainlyBefore(date, other.date);
        return (isEarlier && further > 0) || (isLater && further < 0)
          ? [`${status} of ${date} does not follow the order of ${other.status} of ${other.date}, as ${other.id} has it`]
          : [];
      }),
  },
];
