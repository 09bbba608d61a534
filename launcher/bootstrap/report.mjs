import { existsSync, readFileSync } from 'node:fs';

/** Prints what tests measured, one JSON object a line, as a table; nothing where they measured nothing. */
export function printReport(file) {
  if (!existsSync(file)) return;
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const names = [...new Set(rows.flatMap(Object.keys))];
  const table = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  for (const cells of table)
    console.log(
      cells
        .map((cell, column) => pad(cell, widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

/** Numbers stand on the right. */
function pad(cell, width) {
  return /^\d+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}
