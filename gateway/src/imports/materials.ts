/** What can be taken as sheets and brought back. */
export interface Offered {
  /** In addresses: `framework`. */
  name: string;
  title: string;
  description: string;
  /** The parameter that says of which one. */
  scope: string;
  /** What it is when it is left out; undefined where it cannot be. */
  usual?: string;
  /** The fields of the graph that everything goes through. */
  sheets: string;
  mutation: string;
}

export const MATERIALS: readonly Offered[] = [
  {
    name: 'framework',
    title: 'A framework',
    description: 'Nodes of any depth, indicators and alignments of a roadmap; what changes is a new version.',
    scope: 'roadmap',
    usual: 'CFR',
    sheets: 'frameworkSheets',
    mutation: 'importFramework',
  },
  {
    name: 'plan',
    title: 'A national action plan',
    description: 'The plan, the steps of its making, its priorities, its activities with nodes and milestones, and what the state reports of indicators.',
    scope: 'plan',
    sheets: 'planSheets',
    mutation: 'importPlan',
  },
  {
    name: 'pledges',
    title: 'The pledges of a donor',
    description: 'Pledges, their allocations and transactions.',
    scope: 'donor',
    sheets: 'pledgesSheets',
    mutation: 'importPledges',
  },
];

/** How sheets are filled in, before what is said of each. */
export const GUIDE: readonly string[] = [
  'Fill in the sheets and send the file back. Each sheet has its headers in the first row; columns may stand in any order, and none may be left out.',
  'A sheet that is left out stays as it is. Within a sheet, a row that is left out stands for a record that is to be withdrawn; that must be said when the file is sent.',
  'The id of a row stays: by it a record is known when it comes back. Choose one for a new row.',
  'An empty cell is not known, or not stated, and never 0.',
  'Dates are as exact as they are known: 2021-05-14, 2021-05 or 2021.',
  'Amounts are written with a point before the decimals and nothing between the thousands: 1250000.50. Cells are text, so that no digit is lost.',
  'Several values in a cell are parted by semicolons: LCA; JAM. A semicolon within a value is written \\;.',
  'Formulas are not read.',
];

/** What a file of sheets may be. */
export const BOOK_FORMATS = ['xlsx', 'csv'] as const;
