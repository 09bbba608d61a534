import { stringify } from 'csv-stringify/sync';
import { type Html, html } from '../web/html.js';

type Cell = string | number | null | { value: string | number | null; text?: string; href?: string | null };

interface Column {
  /** The heading; the same in the file. */
  label: string;
  kind?: 'number' | 'money';
  /** What null means here. */
  unknown?: string;
}

/** Rows with the figures of a picture: shown as a table and written to a file from the same values. */
export interface Sheet {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

function parts(cell: Cell | undefined): { value: string | number | null; text?: string; href?: string | null } {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null };
}

/** A table that says what it is of; each figure carries its exact value besides the rounded words. */
export function sheetHtml({ caption, columns, rows }: Sheet, id: string, synthetic: boolean): Html {
  const lines = rows.map(
    (row) =>
      html`<tr>${columns.map((column, index) => (index === 0 ? html`<th scope="row">${cellHtml(row[index], column)}</th>` : html`<td${column.kind ? html` class="number"` : ''}>${cellHtml(row[index], column)}</td>`))}</tr>
`,
  );
  const head = columns.map(({ label, kind }) => html`<th scope="col"${kind ? html` class="number"` : ''}>${label}</th>`);
  return html`<div role="region" aria-labelledby="${id}" tabindex="0"><table class="sheet">
<caption id="${id}">${synthetic ? html`<strong class="made-up">SYNTHETIC:</strong> ` : ''}${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines}</tbody></table></div>`;
}

function cellHtml(cell: Cell | undefined, { kind, unknown = 'not stated' }: Column): Html {
  const { value, text, href } = parts(cell);
  if (value === null) return html`<span class="unknown">${text ?? unknown}</span>`;
  const words = text ?? (kind === 'money' ? moneyWords(String(value)) : String(value));
  const figure = kind || text !== undefined ? html`<data value="${value}">${words}</data>` : html`${words}`;
  return href ? html`<a href="${href}">${figure}</a>` : figure;
}

/** An exact amount for reading: two decimals, half up, and groups of three. Works on the digits, never on a float. */
export function moneyWords(amount: string): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const cents = (BigInt(whole + fraction.padEnd(3, '0').slice(0, 3)) + 5n) / 10n;
  const digits = cents.toString().padStart(3, '0');
  const grouped = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign === '-' && cents !== 0n ? '\u2212' : ''}${grouped}${digits.endsWith('00') ? '' : `.${digits.slice(-2)}`}`;
}

/**
 * The sheet as a file: exact values, an empty field where nothing is known, and on every line the
 * roadmap and what kind of data it is, since lines are copied away from their file.
 */
export function sheetCsv({ columns, rows }: Sheet, roadmap: string, synthetic: boolean): string {
  const head = ['Roadmap', 'Data', ...columns.map(({ label }) => label)];
  const origin = [roadmap, synthetic ? 'SYNTHETIC' : 'published records'];
  const lines = rows.map((row) => [...origin, ...columns.map((_, index) => harmless(parts(row[index]).value))]);
  return stringify([head, ...lines], { bom: true, record_delimiter: 'windows' });
}

/** A text that a spreadsheet would run as a formula is marked as text; figures stay figures. */
function harmless(value: string | number | null): string | number | null {
  if (typeof value !== 'string' || /^-?\d+(?:\.\d+)?$/.test(value)) return value;
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
