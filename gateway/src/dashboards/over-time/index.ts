import { drawOverTime, type OverTimeData } from '@roadmap-hub/pictures';
import { exportPath, questionPath } from '../../web/links.js';
import { recordsSheet } from '../cell-records.js';
import { type Choices, WrongChoice } from '../choices.js';
import type { CellView, Context, Dashboard, View } from '../dashboard.js';
import type { Sheet } from '../sheet.js';
import { CELL_QUERY, type CellData } from '../support-matrix/query.js';
import { capital, counted, plainName, selectField } from '../words.js';
import { YEARS_QUERY, type YearsData } from './query.js';

type Matrix = NonNullable<YearsData['supportMatrix']>;

const BANDS = ['assistance', 'events', 'pledges'] as const;
type Band = (typeof BANDS)[number];
const NOTES: Record<Band, string> = {
  assistance: 'by the year when it took place or began',
  events: 'by the year when they took place or began',
  pledges: 'by the year of the announcement, else of their start; a pledge is no payment',
};

export const overTime: Dashboard = {
  slug: 'over-time',
  title: 'Assistance, events and pledges over time',
  lead: 'How many public records of each kind are there for each year?',
  choices: ['state'],
  view,
  cell: { choices: ['state', 'year', 'kind'], view: cellView },
};

function filterOf(choices: Choices): Record<string, unknown> {
  const state = choices.text('state');
  return state ? { countries: [state] } : {};
}

async function view({ graph, roadmap, choices }: Context): Promise<View> {
  const { supportMatrix: matrix, countries } = await graph.ask<YearsData>(YEARS_QUERY, { roadmap, filter: filterOf(choices) });
  const state = choices.text('state');
  const chosen = countries?.find(({ iso3 }) => iso3 === state);
  if (state && countries && !chosen)
    throw new WrongChoice(`There is no state "${state}" of this roadmap; there are ${countries.map(({ iso3 }) => iso3).join(', ')}.`);
  const years = matrix ? yearsOf(matrix) : [];
  return {
    ...(chosen && { subject: plainName(chosen.name ?? chosen.iso3) }),
    description: matrix
      ? `Columns by year for ${counted(matrix.total.assistance, 'assistance record')}, ${counted(matrix.total.events, 'event')} and ${counted(matrix.total.pledges, 'pledge')}. The table below has the same figures.`
      : 'Records by year.',
    draw: matrix ? (frame) => drawOverTime(bandsOf(years, choices), frame) : null,
    sheets: matrix ? [sheetOf(years, choices)] : [],
    counted:
      'Each record counts once, in the year of its date; one without a date stands apart, under no year. The kinds are not added up, since an event and the help given at it may be the same fact. A year without a record says that none was found, and the last year is only as full as the records were read.',
    fields: [
      selectField(
        'state',
        'State',
        state,
        'all, and the region',
        (countries ?? []).map(({ iso3, name }) => [iso3, plainName(name ?? iso3)]),
      ),
    ],
    more: [
      { label: 'The events in the explorer', href: questionPath('EventsTimeline', { roadmap }) },
      { label: 'All events as a sheet', href: exportPath('events', 'csv', { roadmap }) },
      { label: 'All assistance records as a sheet', href: exportPath('assistance', 'csv', { roadmap }) },
    ],
  };
}

type Year = { key: string; label: string } & Record<Band, number>;

function yearsOf({ rows, cells }: Matrix): Year[] {
  return rows.map(({ key }) => {
    const here = cells.filter(({ row }) => row === key);
    const sum = (band: Band) => here.reduce((count, cell) => count + cell[band], 0);
    return { key, label: key === 'UNALLOCATED' ? 'No date' : key, assistance: sum('assistance'), events: sum('events'), pledges: sum('pledges') };
  });
}

function cellPath(choices: Choices, year: string, kind: Band): string {
  return `/dashboards/over-time/cell?${new URLSearchParams(choices.with({ year, kind }))}`;
}

function bandsOf(years: readonly Year[], choices: Choices): OverTimeData {
  return {
    bands: BANDS.map((band) => ({
      label: capital(band),
      note: NOTES[band],
      columns: years.map((year) => ({
        label: year.label,
        apart: year.key === 'UNALLOCATED',
        count: year[band],
        title: `${year.label}: ${year[band] === 0 ? 'no published record found' : `${year[band]} ${band}`}`,
        href: year[band] === 0 ? null : cellPath(choices, year.key, band),
      })),
    })),
  };
}

function sheetOf(years: readonly Year[], choices: Choices): Sheet {
  return {
    caption: 'Records by year',
    columns: [{ label: 'Year' }, ...BANDS.map((band) => ({ label: capital(band), kind: 'number' as const }))],
    rows: years.map((year) => [
      year.label,
      ...BANDS.map((band) =>
        year[band] === 0 ? { value: 0, text: '–' } : { value: year[band], text: String(year[band]), href: cellPath(choices, year.key, band) },
      ),
    ]),
  };
}

const TYPES = { assistance: 'ASSISTANCE', events: 'EVENT', pledges: 'PLEDGE' } as const;

async function cellView({ graph, roadmap, choices }: Context): Promise<CellView> {
  const year = choices.text('year');
  const kind = choices.oneOf('kind', BANDS);
  if (year === null || kind === null) throw new WrongChoice(`year and kind are needed; kind is one of ${BANDS.join(', ')}.`);
  const { supportMatrix: matrix } = await graph.ask<CellData>(CELL_QUERY, { roadmap, rows: 'YEAR', columns: 'KIND', filter: filterOf(choices) });
  if (matrix && !matrix.rows.some(({ key }) => key === year))
    throw new WrongChoice(`There is no year "${year}" here; there are ${matrix.rows.map(({ key }) => key).join(', ')}.`);
  const records = matrix?.cells.filter(({ row }) => row === year).flatMap((cell) => cell.records.nodes.filter(({ type }) => type === TYPES[kind]));
  const label = year === 'UNALLOCATED' ? 'Without a date' : year;
  return {
    title: `${label}: ${kind}`,
    sheets: records ? [recordsSheet(counted(records.length, 'record'), records)] : [],
    counted: `All published ${kind} of that time, by kind.`,
    more: [],
  };
}
