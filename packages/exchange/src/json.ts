import type { Column, Row } from '@roadmap-hub/table';
import { marked, type Sheet } from './sheet.js';

/** A record a line, each line ended. Decimals are text, as in the graph; what is not known is null. */
export async function* writeNdjson(sheet: Sheet): AsyncGenerator<string> {
  const { columns, rows } = marked(sheet);
  for await (const batch of rows) {
    if (batch.length > 0) yield `${batch.map((row) => JSON.stringify(record(columns, row))).join('\n')}\n`;
  }
}

/** One JSON value: what the rows are about, the columns, the rows, and at the end how many there are. */
export async function* writeJson(sheet: Sheet): AsyncGenerator<string> {
  const { columns, rows } = marked(sheet);
  yield `{"about":${JSON.stringify(sheet.about)},"columns":${JSON.stringify(columns)},"rows":[`;
  let count = 0;
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    yield `${count > 0 ? ',' : ''}\n${batch.map((row) => JSON.stringify(record(columns, row))).join(',\n')}`;
    count += batch.length;
  }
  yield `\n],"rowCount":${count}}\n`;
}

function record(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]));
}
