import { registerEnumType } from 'type-graphql';

export enum PlanStatus {
  NOT_STARTED = 'NOT_STARTED',
  STARTED = 'STARTED',
  DRAFTING = 'DRAFTING',
  DRAFTED = 'DRAFTED',
  APPROVED = 'APPROVED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'How far a national action plan is.',
  valuesConfig: {
    NOT_STARTED: { description: 'A source says that the work has not begun.' },
    STARTED: { description: 'The process has begun.' },
    DRAFTING: { description: 'The plan is being drafted.' },
    DRAFTED: { description: 'Its drafting is complete; it is not approved yet.' },
    APPROVED: { description: 'It is formally approved or adopted.' },
    UNKNOWN: { description: 'No statement was found, or the statements leave it undecided. This is not "not started".' },
  },
});

export enum PlanStep {
  SEMINAR = 'SEMINAR',
  ROUNDTABLE = 'ROUNDTABLE',
  TEAM = 'TEAM',
  DRAFTING = 'DRAFTING',
  FINALISED = 'FINALISED',
  APPROVED = 'APPROVED',
  MONITORING = 'MONITORING',
}
registerEnumType(PlanStep, {
  name: 'PlanStep',
  description: 'A step on the way to a national action plan and after it.',
  valuesConfig: {
    SEMINAR: { description: 'The executive seminar that opens the work.' },
    ROUNDTABLE: { description: 'A round table or working meeting on a part of it.' },
    TEAM: { description: 'A national team was formed.' },
    DRAFTING: { description: 'A mission or session to draft it.' },
    FINALISED: { description: 'The draft was completed.' },
    APPROVED: { description: 'It was approved.' },
    MONITORING: { description: 'Its progress was monitored or a baseline taken.' },
  },
});
