import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError, type Problem } from '../read/error.js';
import { folderOf } from '../read/files.js';
import { phrase } from '../read/shape.js';
import { fieldsOf } from './csv.js';
import { COLUMNS, type ExchangeRate, faultOf, rateRow, toRate } from './row.js';

const RATES_FILE = 'exchange-rates.csv';

/** To be shown wherever converted amounts are. */
export const RATES_ATTRIBUTION =
  'The World Bank: World Development Indicators: International Monetary Fund (CC BY 4.0). Official pegs by their central banks. Inverses and cross rates are computed by the Roadmap Hub.';

/** Reads and checks the rates that lie beside the facts; throws a `DatasetError` that names every line at fault. */
export function readRates(dir?: URL | string): ExchangeRate[] {
  const [header, ...lines] = read(dir)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (header !== COLUMNS.join(',')) throw new DatasetError([{ file: RATES_FILE, recordId: null, line: 1, reason: `the columns are not ${COLUMNS.join(',')}` }]);
  const problems: Problem[] = [];
  const rates: ExchangeRate[] = [];
  lines.forEach((text, index) => {
    const line = index + 2;
    const report = (reason: string) => problems.push({ file: RATES_FILE, recordId: null, line, reason });
    const rate = parse(text, report);
    if (rate === null) return;
    const other = rates.find((one) => clash(one, rate));
    if (other === undefined) rates.push(rate);
    else report(`${rate.currency} has a rate for ${rate.period} already, of ${other.period}`);
  });
  if (problems.length > 0) throw new DatasetError(problems);
  return rates;
}

function read(dir: URL | string | undefined): string {
  try {
    return readFileSync(join(folderOf(dir), RATES_FILE), 'utf8');
  } catch (error) {
    throw new DatasetError([{ file: RATES_FILE, recordId: null, reason: `cannot be read: ${(error as Error).message}` }]);
  }
}

function parse(text: string, report: (reason: string) => void): ExchangeRate | null {
  const fields = fieldsOf(text);
  if (fields === null || fields.length !== COLUMNS.length) {
    report(fields === null ? 'quotes do not match up' : `${fields.length} fields instead of ${COLUMNS.length}`);
    return null;
  }
  const result = rateRow.safeParse(Object.fromEntries(COLUMNS.map((column, index) => [column, fields[index]])));
  if (!result.success) {
    for (const { path, message } of result.error.issues) report(phrase(path.join('.'), message));
    return null;
  }
  const fault = faultOf(result.data);
  if (fault === null) return toRate(result.data);
  report(fault);
  return null;
}

/** One year, one rate: a peg holds for all years from its first, so that no average may stand beside it. */
function clash(one: ExchangeRate, other: ExchangeRate): boolean {
  if (one.currency !== other.currency) return false;
  if (one.kind === other.kind) return one.kind === 'OFFICIAL_PEG' || one.period === other.period;
  const [peg, average] = one.kind === 'OFFICIAL_PEG' ? [one, other] : [other, one];
  return average.period >= peg.period;
}
