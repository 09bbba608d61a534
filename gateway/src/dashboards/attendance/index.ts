import { type AttendanceRow, drawAttendance } from '@roadmap-hub/pictures';
import { exportPath, questionPath, recordPath } from '../../web/links.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import type { Sheet } from '../sheet.js';
import { goalLabel } from '../words.js';
import { type Attendance, GOAL_QUERY, GOALS_QUERY, type GoalData, type GoalsData } from './query.js';

export const attendance: Dashboard = {
  slug: 'attendance',
  title: 'Attendance, and the part of women, by goal',
  lead: 'How many attendances do public records of assistance state under each goal, and how many of them were of women?',
  choices: [],
  view,
};

async function view({ graph, roadmap }: Context): Promise<View> {
  const { supportMatrix: all } = await graph.ask<GoalsData>(GOALS_QUERY, { roadmap });
  const goals = all?.rows.filter(({ key }) => key.includes(':')) ?? [];
  const answers = await Promise.all(goals.map(({ key }) => graph.ask<GoalData>(GOAL_QUERY, { roadmap, goal: key })));
  const counts = answers.map(({ supportMatrix }) => supportMatrix?.total ?? null);
  const complete = all && counts.every((one) => one !== null);
  const rows = complete
    ? [
        ...goals.map((goal, index) => rowOf(goalLabel(goal), counts[index] as Attendance, recordPath('node', goal.key))),
        { ...rowOf('All records, each counted once', all.total, null), apart: true },
      ]
    : null;
  return {
    description: rows ? `Two bars for each goal. ${rows.map(inWords).join(' ')}` : 'Attendances by goal.',
    draw: rows ? (frame) => drawAttendance({ rows }, frame) : null,
    sheets: rows ? [sheetOf(rows)] : [],
    counted:
      'Attendances are counted, not people: who came to two courses counts twice. Only records of assistance that state a number are summed, and each figure says in how many of all records it is known. The part of women is set against the attendances of those records only that state women too. A record that serves several goals counts under each, and once among all records.',
    more: [
      { label: 'The records by goal and state', href: `/dashboards/support-matrix${roadmap === 'CFR' ? '' : `?roadmap=${roadmap}`}` },
      { label: 'The same figures in the explorer', href: questionPath('SupportMatrix', { roadmap }) },
      { label: 'All assistance records as a sheet', href: exportPath('assistance', 'csv', { roadmap }) },
    ],
  };
}

function rowOf(label: string, { assistance, ...counts }: Attendance, href: string | null): AttendanceRow {
  return { label, href, records: assistance, ...counts };
}

function inWords({ label, records, participants, participantsKnownIn, women, womenKnownIn, participantsWhereWomenKnown }: AttendanceRow): string {
  const all = participants === null ? 'attendances not stated' : `${participants} attendances, known in ${participantsKnownIn} of ${records} records`;
  const part = women === null ? 'women not stated' : `${women} women among ${participantsWhereWomenKnown}, known in ${womenKnownIn}`;
  return `${label}: ${all}; ${part}.`;
}

function sheetOf(rows: readonly AttendanceRow[]): Sheet {
  return {
    caption: 'Attendances at assistance, and of women, by goal',
    columns: [
      { label: 'Goal' },
      { label: 'Assistance records', kind: 'number' },
      { label: 'Attendances', kind: 'number' },
      { label: 'known in records', kind: 'number' },
      { label: 'Women', kind: 'number' },
      { label: 'women known in records', kind: 'number' },
      { label: 'Attendances in those', kind: 'number', unknown: '–' },
      { label: 'Women, %', kind: 'number', unknown: 'not known' },
    ],
    rows: rows.map(({ label, href, records, participants, participantsKnownIn, women, womenKnownIn, participantsWhereWomenKnown: where }) => [
      { value: label, href },
      records,
      participants,
      participantsKnownIn,
      women,
      womenKnownIn,
      where,
      women === null || !where ? null : Math.round((women * 100) / where),
    ]),
  };
}
