import type { DatasetName } from '../web/links.js';

/** A kind of rows that can be taken home. The columns are what the document selects, described by the schema. */
export interface Dataset {
  /** As in addresses and file names. */
  name: DatasetName;
  title: string;
  /** What a row is. */
  description: string;
  /**
   * Asked page by page through `$first` and `$after`, where it has them. Its other variables are the
   * parameters of the export; the fields of an input such as `$filter` are parameters of their own.
   */
  document: string;
  /** The list that makes the rows, as packages/table names it. */
  list: string;
  /** A column that every row has: rows are counted by it. */
  key: string;
  /** Labels that another list of the same answer has for keys. */
  labels?: readonly LabelColumn[];
}

export interface LabelColumn {
  key: string;
  label: string;
  description: string;
  /** The column that holds the key. */
  of: string;
  /** The list of `{ key label }`. */
  list: readonly string[];
}

/** Figures as recorded and, when `currency` is asked, converted by the published rate of their year. */
export const money = (field: string): string => /* GraphQL */ `
  ${field} {
    amount
    currency
    date
    converted(to: $currency) @include(if: $convert) {
      amount
      currency
      rate
      ratePeriod
      isApproximate
      issue
      rateSource { title url }
    }
  }
`;

export const MONEY_VARIABLES = '$currency: CurrencyCode! = "USD", $convert: Boolean! = false';

export const total = (field: string): string => `${field} { amount currency }`;

/** What every record carries. */
export const RECORD = /* GraphQL */ `
  assertion
  confidence
  recordStatus
  revision
  updatedAt
  sources { title }
  sourceUrls: sources { url }
`;

export const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';
