import type { Rule } from '@roadmap-hub/entries';
import { isCertainlyBefore } from '@roadmap-hub/subgraph';
import type { ActivityDocument } from './activity.kind.js';

/** An activity, and the day on which it is looked at. */
interface Evidence {
  activity: ActivityDocument;
  today: string;
}

const quoted = (title: string) => `milestone "${title}"`;

export const ACTIVITY_RULES: readonly Rule<Evidence>[] = [
  {
    id: 'DATES_REVERSED',
    severity: 'ERROR',
    guidance: 'Correct the dates by the source.',
    find: ({ activity: { start, end } }) => (start && end && isCertainlyBefore(end, start) ? [`it ends ${end}, before it starts ${start}`] : []),
  },
  {
    id: 'DONE_IN_FUTURE',
    severity: 'ERROR',
    guidance: 'Leave the date out until it is reached.',
    find: ({ activity: { milestones }, today }) =>
      milestones.flatMap(({ title, doneOn }) =>
        doneOn && isCertainlyBefore(today, doneOn) ? [`${quoted(title)} was reached ${doneOn}, which is yet to come`] : [],
      ),
  },
  {
    id: 'DONE_BEFORE_DUE',
    severity: 'INFO',
    guidance: 'It may well be early; look whether the two dates were mixed up.',
    find: ({ activity: { milestones } }) =>
      milestones.flatMap(({ title, due, doneOn }) =>
        doneOn && isCertainlyBefore(doneOn, due) ? [`${quoted(title)} was reached ${doneOn}, before it was due ${due}`] : [],
      ),
  },
  {
    id: 'COMPLETED_WITH_OPEN_MILESTONE',
    severity: 'WARNING',
    guidance: 'Say when it was reached, or that the activity goes on.',
    find: ({ activity: { status, milestones } }) =>
      status === 'COMPLETED'
        ? milestones.flatMap(({ title, doneOn }) => (doneOn === null ? [`it is completed, and ${quoted(title)} was not reached`] : []))
        : [],
  },
  {
    id: 'ACTIVITY_OVERDUE',
    severity: 'WARNING',
    guidance: 'Say what became of it, or when it is to end.',
    find: ({ activity: { status, end }, today }) =>
      end && isCertainlyBefore(end, today) && (status === 'PLANNED' || status === 'ONGOING') ? [`it was to end ${end}, and is ${status}`] : [],
  },
  {
    id: 'REQUIREMENT_UNKNOWN',
    severity: 'INFO',
    guidance: 'Estimate what it costs; until then it is in no gap.',
    find: ({ activity: { requirement } }) => (requirement === null ? ['what it costs is not known'] : []),
  },
];
