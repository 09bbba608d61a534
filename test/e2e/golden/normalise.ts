/** What is not the same in every run or release, by field name, and what stands for it in a golden answer. */
const STAND_INS: Readonly<Record<string, string>> = {
  // The release changes with each release.
  version: '(the release)',
  // Cursors are opaque: that one is there matters, not what it is made of.
  cursor: '(a cursor)',
  startCursor: '(a cursor)',
  endCursor: '(a cursor)',
  // When the hub that was asked loaded the record.
  updatedAt: '(a time)',
};

/** An answer as it is kept in a golden file. */
export function normalise(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    const standIn = STAND_INS[key];
    return standIn !== undefined && typeof value === 'string' ? standIn : value;
  });
}
