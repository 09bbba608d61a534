/** A sheet to be filled in: all of it text, so that no spreadsheet makes a date or a rounded number of it. */
export interface FormSheet {
  /** At most 31 characters, and none that Excel forbids. */
  name: string;
  /** What the sheet is for, in a sentence. */
  about: string;
  columns: readonly FormColumn[];
  rows: readonly (readonly string[])[];
}

export interface FormColumn {
  name: string;
  /** What it holds and what is allowed, for whoever fills it in. */
  help: string;
  isRequired: boolean;
}

/** The sheet of a workbook that explains the others; it is not read. */
export const GUIDE = 'How to fill in';
