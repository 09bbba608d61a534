/** As much is read of a file that somebody sends, and no more. */
export const LIMITS = {
  /** Of the file as it is sent. */
  bytes: 2_000_000,
  /** Of all that is packed in it, and of how many parts. */
  unpackedBytes: 32_000_000,
  parts: 200,
  sheets: 20,
  rows: 20_000,
  columns: 100,
  /** In all sheets together. */
  cells: 500_000,
  /** Excel holds no longer text in a cell. */
  text: 32_767,
} as const;
