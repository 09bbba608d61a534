import { buffer } from 'node:stream/consumers';
import { expect } from '@jest/globals';
import { type FormSheet, writeCsvBook, writeXlsxBook } from '@roadmap-hub/exchange';
import type { Asker } from '../entering/desk.js';
import type { ServiceName } from '../hub.js';

export type Format = 'XLSX' | 'CSV';

/** A material as a person has it: sheets taken from the hub, changed, and sent back. */
export interface Kept {
  service: ServiceName;
  /** As in `importFramework`. */
  name: string;
  scope: string;
  id: string;
  /** The word in the names of steps: `approveReferenceEntry`. */
  area: string;
}

export const FRAMEWORK: Kept = { service: 'reference', name: 'Framework', scope: 'roadmap', id: 'CFR', area: 'Reference' };
export const PLAN: Kept = { service: 'plans', name: 'Plan', scope: 'plan', id: 'CFR:LCA', area: 'Plan' };
export const PLEDGES: Kept = { service: 'pledges', name: 'Pledges', scope: 'donor', id: 'DE', area: 'Pledge' };

export interface Outcome {
  counts: Record<'created' | 'changed' | 'restored' | 'withdrawn' | 'unchanged', number>;
  differences: { kind: string; type: string; record: string; sheet: string; row: number | null; fields: string[] }[];
  problems: {
    sheet: string | null;
    row: number | null;
    column: string | null;
    cell: string | null;
    came: string | null;
    allowed: string | null;
    message: string;
  }[];
  warnings: { message: string }[];
  userErrors: { code: string; message: string; path: string[] }[];
  entry: { id: string; state: string } | null;
}

const OUTCOME = `counts { created changed restored withdrawn unchanged } differences { kind type record sheet row fields }
  problems { sheet row column cell came allowed message } warnings { message } userErrors { code message path } entry { id state }`;

export async function takeSheets(ask: Asker, { service, name, scope, id }: Kept): Promise<FormSheet[]> {
  const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}Sheets`;
  const { data, errors } = await ask(service, `{ ${field}(${scope}: "${id}") { name about columns { name help isRequired } rows } }`);
  expect(errors).toBeUndefined();
  return data?.[field] as unknown as FormSheet[];
}

export async function fileOf(sheets: readonly FormSheet[], format: Format): Promise<string> {
  const bytes = format === 'CSV' ? Buffer.from(writeCsvBook(sheets)) : await buffer(writeXlsxBook(sheets, ['Fill in.']));
  return bytes.toString('base64');
}

export interface Sending {
  format?: Format;
  dryRun?: boolean;
  withdraw?: boolean;
  submit?: boolean;
}

export async function send(
  ask: Asker,
  kept: Kept,
  file: string,
  { format = 'CSV', dryRun = false, withdraw = false, submit = false }: Sending = {},
): Promise<Outcome> {
  const { service, name, scope, id } = kept;
  const mutation = `mutation ($file: String!) { import${name}(${scope}: "${id}", file: $file, format: ${format}, dryRun: ${dryRun}, withdraw: ${withdraw}, entry: { submit: ${submit}, why: "from a file" }) { ${OUTCOME} } }`;
  const { data, errors } = await ask(service, mutation, { file });
  expect(errors).toBeUndefined();
  return data?.[`import${name}`] as unknown as Outcome;
}

/** What was asked for, when nothing went wrong. */
export async function answerOf<T>(told: ReturnType<Asker>): Promise<T> {
  const { data, errors } = await told;
  expect(errors).toBeUndefined();
  return data as T;
}

/** Takes an entry a step; gives what is wrong with that. */
export async function step(ask: Asker, { service, area }: Kept, verb: 'approve' | 'publish', entry: string): Promise<string[]> {
  const mutation = `mutation { taken: ${verb}${area}Entry(id: "${entry}") { userErrors { message } } }`;
  const { taken } = await answerOf<{ taken: { userErrors: { message: string }[] } }>(ask(service, mutation));
  return taken.userErrors.map(({ message }) => message);
}

/** A sheet with its rows as somebody edits them: by header. */
export class Draft {
  private constructor(private readonly sheets: FormSheet[]) {}

  static of(sheets: readonly FormSheet[]): Draft {
    return new Draft(structuredClone(sheets) as FormSheet[]);
  }

  get forms(): FormSheet[] {
    return this.sheets;
  }

  rows(sheet: string): string[][] {
    return this.sheet(sheet).rows as string[][];
  }

  /** Where a row stands in a workbook, from 1; the header is the first. */
  number(sheet: string, id: string): number {
    return this.rows(sheet).findIndex(([first]) => first === id) + 2;
  }

  set(sheet: string, id: string, column: string, value: string): this {
    const row = this.rows(sheet).find(([first]) => first === id);
    if (!row) throw new Error(`no row ${id} in ${sheet}`);
    row[this.place(sheet, column)] = value;
    return this;
  }

  /** Adds a row by some of its cells. */
  add(sheet: string, cells: Record<string, string>, at = this.rows(sheet).length): this {
    for (const name of Object.keys(cells)) this.place(sheet, name);
    this.rows(sheet).splice(
      at,
      0,
      this.sheet(sheet).columns.map(({ name }) => cells[name] ?? ''),
    );
    return this;
  }

  remove(sheet: string, id: string): this {
    const rows = this.rows(sheet);
    rows.splice(
      rows.findIndex(([first]) => first === id),
      1,
    );
    return this;
  }

  private sheet(name: string): FormSheet {
    const found = this.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  private place(sheet: string, column: string): number {
    const found = this.sheet(sheet).columns.findIndex(({ name }) => name === column);
    if (found < 0) throw new Error(`no column ${column} in ${sheet}`);
    return found;
  }
}
