/** The headers of a matrix, of support as of money: what a cell's keys mean. */
export const HEADERS = /* GraphQL */ `
  rows {
    key
    label
  }
  columns {
    key
    label
  }
`;

export interface Header {
  key: string;
  label: string;
}
