import { inColumns } from '../in-columns.js';
import type { Outcome } from './send.js';

/** As many differences are listed; of more only how many. */
const LISTED = 200;

/** What became of a file, for a terminal. */
export function inWords({ counts, differences, problems, warnings, userErrors }: Outcome): string {
  const { created = 0, changed = 0, restored = 0, withdrawn = 0, unchanged = 0 } = counts;
  const listed = differences
    .slice(0, LISTED)
    .map(({ kind, record, sheet, row, fields }) => [kind, sheet, row === null ? '' : `row ${row}`, record, fields.join(', ')]);
  const more = differences.length - listed.length;
  return [
    problems.length > 0
      ? inColumns(problems.map(({ sheet, row, cell, message }) => [sheet ?? 'file', cell ?? (row === null ? '' : `row ${row}`), message]))
      : '',
    ...userErrors.map(({ message }) => `${message}\n`),
    listed.length > 0 ? inColumns(listed) : '',
    more > 0 ? `and ${more} more\n` : '',
    ...warnings.map(({ message }) => `doubtful: ${message}\n`),
    `${created} created, ${changed} changed, ${restored} restored, ${withdrawn} withdrawn, ${unchanged} unchanged\n`,
  ].join('');
}
