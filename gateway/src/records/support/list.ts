import { filterOf, type Given, type Listed, pageOf, type RecordList, ROADMAP } from '../list.js';
import type { Connection } from '../rows.js';
import { SUPPORT_COLUMNS, SUPPORT_ROW, type SupportRow } from './rows.js';

const FILTER = { countries: 'many', donors: 'many', from: 'one', kinds: 'many', nodes: 'many', providers: 'many', to: 'one' } as const;

/** The field of the filter that selects what belongs to a key of a dimension. */
const NARROWED_BY: Record<string, keyof typeof FILTER> = { GOAL: 'nodes', COUNTRY: 'countries', DONOR: 'donors', PROVIDER: 'providers', KIND: 'kinds' };

/** Keys that stand for something that no filter can select. */
const NOT_SELECTABLE = new Set(['REGIONAL', 'UNALLOCATED']);

const RECORDS = `records(first: 50, after: $after) { totalCount nodes { ${SUPPORT_ROW} } pageInfo { hasNextPage endCursor } }`;

interface Cell {
  row: string | null;
  column: string | null;
  records: Connection<SupportRow>;
}

interface Answer {
  supportMatrix?: {
    rows: readonly Header[];
    columns: readonly Header[];
    cells?: readonly Cell[];
    total?: Cell;
  } | null;
}

interface Header {
  key: string;
  label: string;
}

/**
 * What the support matrix is made of: all its records, or those of one cell (`row` and `column`, by
 * the dimensions `rows` and `columns`). The matrix is narrowed to the cell as far as a filter can.
 */
export const supportList: RecordList = {
  title: 'Records of support',
  fields: { ...FILTER, rows: 'one', columns: 'one', row: 'one', column: 'one' },
  query: `query SupportRecords($roadmap: ID!, $filter: SupportFilter, $rows: SupportDimension! = GOAL, $columns: SupportDimension! = COUNTRY, $cell: Boolean!, $after: String) {
    ${ROADMAP}
    supportMatrix(roadmap: $roadmap, rows: $rows, columns: $columns, filter: $filter) {
      rows { key label } columns { key label }
      cells @include(if: $cell) { row column ${RECORDS} }
      total @skip(if: $cell) { row column ${RECORDS} }
    }
  }`,
  variables: (given, roadmap, after) => {
    const [rows = 'GOAL'] = given.rows ?? [];
    const [columns = 'COUNTRY'] = given.columns ?? [];
    const narrowed = { ...narrow(rows, given.row), ...narrow(columns, given.column), ...filterOf(FILTER, given) };
    return { roadmap, filter: narrowed, rows, columns, cell: isCell(given), after };
  },
  read: (data, given) => {
    const { supportMatrix: matrix } = data as Answer;
    if (!matrix) return null;
    const [row] = given.row ?? [];
    const [column] = given.column ?? [];
    const cell = isCell(given) ? matrix.cells?.find((one) => one.row === row && one.column === column) : matrix.total;
    const page = pageOf(cell?.records ?? { totalCount: 0, nodes: [] }, SUPPORT_COLUMNS, 'Records of support');
    const labels = [labelOf(matrix.rows, row), labelOf(matrix.columns, column)].filter((label) => label !== undefined);
    return { ...page, ...(labels.length > 0 && { about: labels.join(' / ') }) } satisfies Listed;
  },
};

function isCell(given: Given): boolean {
  return given.row !== undefined && given.column !== undefined;
}

function narrow(dimension: string, key: readonly string[] | undefined): Record<string, readonly string[]> {
  const field = NARROWED_BY[dimension];
  return field && key?.[0] && !NOT_SELECTABLE.has(key[0]) ? { [field]: key } : {};
}

function labelOf(headers: readonly Header[], key: string | undefined): string | undefined {
  return key === undefined ? undefined : (headers.find((header) => header.key === key)?.label ?? key);
}
