/** Where in a file: of a workbook the sheet, and within it the row and column as a spreadsheet names them. */
export interface Place {
  sheet?: string;
  row?: number;
  column?: string;
}

/** A file that is not what it should be, or more than is read; told in words for whoever sent it. */
export class Unreadable extends Error {
  constructor(
    message: string,
    readonly place: Place = {},
  ) {
    super(message);
    this.name = 'Unreadable';
  }
}
