import { CITED, choice, date, decimal, id, type Layout, list, text, whole } from '@roadmap-hub/sheets';

const ID = 'A name of your choice that stays; what others cite it by.';
const BASIS = choice('REPORTED', 'WEIGHTED', 'ASSUMED_EQUAL');

/** The sheets of a national action plan. */
export const planLayout: Layout = {
  records: [
    {
      name: 'Plan',
      about: 'One row: the plan itself.',
      type: 'PLAN',
      keeps: true,
      columns: [
        {
          name: 'id',
          field: 'id',
          codec: id,
          help: 'The code of the roadmap, a colon, and the ISO 3166-1 alpha-3 code of the state, as in `CFR:LCA`.',
          required: true,
        },
        { name: 'title', field: 'title', codec: text, help: 'Its title; empty where it is not public.' },
        { name: 'institutions', field: 'institutions', codec: list(text), help: 'Institutions that carry it.', empty: [] },
        { name: 'leadBody', field: 'leadBody', codec: text, help: 'The body that leads it.' },
        { name: 'leadBodyBasis', field: 'leadBodyBasis', codec: text, help: 'From what that was concluded; needed where a lead body is named.' },
        { name: 'nationalBody', field: 'nationalBody', codec: text, help: 'The national body against illicit firearms, where there is one.' },
        { name: 'orderOfStart', field: 'orderOfStart', codec: whole, help: 'The how-manieth state to begin, where a source counts.' },
        { name: 'notes', field: 'notes', codec: text, help: 'What else is to be known.' },
        ...CITED,
      ],
    },
    {
      name: 'Process',
      about: 'The steps taken on the way to the plan and after it.',
      type: 'PROCESS_STEP',
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        {
          name: 'step',
          field: 'step',
          codec: choice('SEMINAR', 'ROUNDTABLE', 'TEAM', 'DRAFTING', 'FINALISED', 'APPROVED', 'MONITORING'),
          help: 'What step it is.',
          required: true,
        },
        { name: 'date', field: 'date', codec: date, help: 'When it was taken.', required: true },
        { name: 'event', field: 'event', codec: id, help: 'The id of the event at which it was taken; empty where it is tied to none.' },
        ...CITED,
      ],
    },
    {
      name: 'Priorities',
      about: 'The priorities of the plan.',
      type: 'PRIORITY',
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        { name: 'text', field: 'text', codec: text, help: 'The priority, in your words.', required: true },
        { name: 'nodes', field: 'nodes', codec: list(id), help: 'The nodes of the roadmap that it serves.', empty: [] },
        {
          name: 'nodesBasis',
          field: 'nodesBasis',
          codec: choice('STATED', 'ASSIGNED'),
          help: 'Whether the source names the nodes or you assigned them; needed where there are any.',
        },
        ...CITED,
      ],
    },
    {
      name: 'Activities',
      about: 'What the plan is made of.',
      type: 'PLAN_ACTIVITY',
      columns: [
        { name: 'id', field: 'id', codec: id, help: 'The id of the plan, a colon, and the code of the activity, as in `CFR:LCA:1.2`.', required: true },
        { name: 'title', field: 'title', codec: text, help: 'What is to be done.', required: true },
        { name: 'priority', field: 'priority', codec: id, help: 'The id of the priority that it belongs to; empty where it belongs to none.' },
        { name: 'leadInstitution', field: 'leadInstitution', codec: text, help: 'Who leads it.' },
        { name: 'partners', field: 'partners', codec: list(text), help: 'Who takes part.', empty: [] },
        { name: 'start', field: 'start', codec: date, help: 'When it starts.' },
        { name: 'end', field: 'end', codec: date, help: 'When it ends.' },
        { name: 'status', field: 'status', codec: choice('PLANNED', 'ONGOING', 'COMPLETED', 'DELAYED', 'CANCELLED'), help: 'How far it is.', required: true },
        { name: 'requirementAmount', field: 'requirement.amount', codec: decimal, help: 'What it costs; empty where that is not known, never 0.' },
        { name: 'requirementCurrency', field: 'requirement.currency', codec: id, help: 'The currency of that; ISO 4217.' },
        { name: 'requirementDate', field: 'requirement.date', codec: date, help: 'Of when that is.' },
        ...CITED,
      ],
      parts: [
        {
          name: 'Activity nodes',
          about: 'The nodes of the roadmap that activities serve; the weights of an activity sum to 1.',
          field: 'links',
          of: 'activity',
          columns: [
            { name: 'node', field: 'node', codec: id, help: 'The id of the node.', required: true },
            { name: 'weight', field: 'weight', codec: decimal, help: 'Its share of the activity, above 0 and at most 1.', required: true },
            { name: 'basis', field: 'basis', codec: BASIS, help: 'How the share was found.', required: true },
          ],
        },
        {
          name: 'Milestones',
          about: 'The milestones of activities, in the order in which they are due.',
          field: 'milestones',
          of: 'activity',
          columns: [
            { name: 'title', field: 'title', codec: text, help: 'What is to be reached.', required: true },
            { name: 'due', field: 'due', codec: date, help: 'When it is due.', required: true },
            { name: 'doneOn', field: 'doneOn', codec: date, help: 'When it was reached; empty while it was not.' },
          ],
        },
      ],
    },
    {
      name: 'Indicator values',
      about: 'What the state reports of indicators, a row a year.',
      type: 'INDICATOR_VALUE',
      columns: [
        { name: 'id', field: 'id', codec: id, help: 'The id of the indicator, the state and the year, as in `SDG-16.4.2-LCA-2024`.', required: true },
        { name: 'indicator', field: 'indicator', codec: id, help: 'The id of the indicator.', required: true },
        { name: 'year', field: 'year', codec: whole, help: 'The year.', required: true },
        { name: 'value', field: 'value', codec: decimal, help: "The value, in the indicator's unit; empty where it cannot be told." },
        { name: 'numerator', field: 'numerator', codec: decimal, help: 'Of a share: the part.' },
        { name: 'denominator', field: 'denominator', codec: decimal, help: 'Of a share: the whole.' },
        ...CITED,
      ],
    },
  ],
};
