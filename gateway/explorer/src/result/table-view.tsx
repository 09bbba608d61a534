import type { Table } from '@roadmap-hub/table';
import { useMemo, useState } from 'react';
import { Cell } from './cell.js';
import { ColumnPicker } from './column-picker.js';
import { withCurrencies } from './money.js';
import { type Sorting, sortRows } from './sort.js';

/** So many rows are drawn at once; the browser labours with thousands. */
const STEP = 200;

interface TableViewProps {
  table: Table;
  title: string;
}

/** The answer as rows, to be sorted by any column. */
export function TableView({ table, title }: TableViewProps) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(STEP);
  const all = useMemo(() => withCurrencies(table.columns), [table.columns]);
  const columns = all.filter(({ key }) => !hidden.has(key));
  const rows = useMemo(() => sortRows(table.rows, table.columns, sorting), [table, sorting]);

  if (!table.known) return <p className="empty">It is not known which rows there are: the service that has them is away.</p>;
  const sort = (key: string): void =>
    setSorting((present) => (present?.key !== key ? { key, descending: false } : present.descending ? null : { key, descending: true }));
  return (
    <>
      {table.notes.length > 0 && <Notes table={table} />}
      {rows.length === 0 ? (
        <p className="empty">No published record found.</p>
      ) : (
        <>
          <ColumnPicker columns={all} hidden={hidden} onChange={setHidden} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard. */}
          <section className="scroll" aria-label={`${title}, as a table`} tabIndex={0}>
            <table>
              <caption className="unseen">{title}</caption>
              <thead>
                <tr>
                  {columns.map(({ key, label, kind, description }) => {
                    const own = sorting?.key === key ? sorting : null;
                    return (
                      <th
                        key={key}
                        scope="col"
                        className={isNumber(kind) ? 'number' : undefined}
                        aria-sort={own ? (own.descending ? 'descending' : 'ascending') : undefined}
                      >
                        <button type="button" title={description} onClick={() => sort(key)}>
                          {label}
                        </button>
                      </th>
                    );
                  })}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, limit).map((row, index) => (
                  // Rows have no key of their own, and none keeps a state.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
                  <tr key={index}>
                    {columns.map(({ key, kind, currency }) => (
                      <td key={key} className={isNumber(kind) ? 'number' : widthOf(row[key] ?? null)}>
                        <Cell value={row[key] ?? null} kind={kind} currency={currency && (row[currency.key] ?? null)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {rows.length > limit && (
            <p className="paging">
              <span>
                {limit} of {rows.length.toLocaleString('en-GB')} rows are shown.
              </span>
              <button type="button" onClick={() => setLimit(limit + STEP)}>
                Show {Math.min(STEP, rows.length - limit)} more
              </button>
              <button type="button" onClick={() => setLimit(rows.length)}>
                Show all
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}

/** More would push the rows out of sight. */
const FEW = 4;

/** What holds for all rows: open where it is little, else to be opened. */
function Notes({ table }: { table: Table }) {
  return (
    <details className="beside" open={table.notes.length <= FEW}>
      <summary>Beside the rows ({table.notes.length})</summary>
      <dl className="notes">
        {withCurrencies(table.notes).map(({ key, label, kind, currency, description }) => (
          <div key={key} title={description}>
            <dt>{label}</dt>
            <dd>
              <Cell value={noteOf(table, key)} kind={kind} currency={currency && noteOf(table, currency.key)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function noteOf(table: Table, key: string) {
  return table.notes.find((note) => note.key === key)?.value ?? null;
}

function isNumber(kind: Table['columns'][number]['kind']): boolean {
  return kind === 'decimal' || kind === 'integer';
}

/** Sentences get room; names and codes stay on one line. */
function widthOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 40 ? 'long' : undefined;
}
