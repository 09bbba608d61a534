/** One thing wrong with the facts; no record where a whole file is at fault. */
export interface Problem {
  readonly file: string;
  readonly recordId: string | null;
  /** Of a file whose records stand one on a line. */
  readonly line?: number;
  readonly reason: string;
}

/** Where a checker puts what it finds. */
export type Report = (problem: Problem) => void;

/** All problems at once: whoever edits the facts should not have to mend them one run at a time. */
export class DatasetError extends Error {
  readonly file: string;
  readonly recordId: string | null;
  readonly reason: string;

  constructor(readonly problems: readonly Problem[]) {
    const [first, ...rest] = problems;
    if (first === undefined) throw new RangeError('a DatasetError needs a problem');
    super(`${describe(first)}${rest.length === 0 ? '' : ` (and ${rest.length} more)`}`);
    this.name = 'DatasetError';
    this.file = first.file;
    this.recordId = first.recordId;
    this.reason = first.reason;
  }
}

function describe({ file, recordId, line, reason }: Problem): string {
  if (line !== undefined) return `${file}, line ${line}: ${reason}`;
  return recordId === null ? `${file}: ${reason}` : `${file}, record ${recordId}: ${reason}`;
}
