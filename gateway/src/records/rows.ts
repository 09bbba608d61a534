import { type Html, html } from '../web/html.js';
import { NOT_NOW, NOT_STATED } from './words.js';

/** A column of a table of records; what it says of a row, null where that is not stated. */
export interface Column<R> {
  head: string;
  cell: (row: R) => Html | string | number | null | undefined;
  number?: boolean;
}

/** A page of a connection, as much of it as a page shows. */
export interface Connection<R> {
  totalCount: number;
  nodes: readonly R[];
  pageInfo?: { hasNextPage: boolean; endCursor: string | null };
}

/** A date is read as one word. */
const DATE = /^\d{4}(?:-\d\d){1,2}$/;

/** A real table, which scrolls by itself where the screen is narrower; the first column names the row. */
export function rowsTable<R>(columns: readonly Column<R>[], rows: readonly R[], caption: string, id: string, { unseen = false } = {}): Html {
  const body = rows.map(
    (row) => html`<tr>${columns.map(({ cell, number }, index) => {
      const value = cell(row) ?? NOT_STATED;
      const kind = number ? html` class="number"` : typeof value === 'string' && DATE.test(value) ? html` class="date"` : '';
      return index === 0 ? html`<th scope="row"${kind}>${value}</th>` : html`<td${kind}>${value}</td>`;
    })}</tr>
`,
  );
  return html`<div role="region" aria-labelledby="${id}" tabindex="0"><table class="rows">
<caption id="${id}"${unseen ? html` class="unseen"` : ''}>${caption}</caption>
<thead><tr>${columns.map(({ head, number }) => html`<th scope="col"${number ? html` class="number"` : ''}>${head}</th>`)}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

interface Related<R> {
  title: string;
  id: string;
  connection: Connection<R> | null | undefined;
  columns: readonly Column<R>[];
  /** Where all of them are, when these are not all. */
  all: string;
  note?: Html | string;
}

/** Records that belong to the one of the page: how many, the first of them, and the way to all. */
export function relatedSection<R>({ title, id, connection, columns, all, note = '' }: Related<R>): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}${connection ? html` <span class="count">${connection.totalCount.toLocaleString('en-GB')}</span>` : ''}</h2>
${note === '' ? '' : html`<p class="note">${note}</p>`}
${connection ? someOf({ connection, columns, all, id, title }) : html`<p>${NOT_NOW}</p>`}
</section>`;
}

/** More than these are folded away: they came with the record, and few readers want them all. */
const UNFOLDED = 20;

/** Parts of a record that come whole with it. */
export function partsSection<R>({ nodes, ...section }: Omit<Related<R>, 'connection' | 'all'> & { nodes: readonly R[] | null | undefined }): Html {
  const { title, id, columns } = section;
  const shown = relatedSection({ ...section, connection: nodes && { totalCount: nodes.length, nodes: nodes.slice(0, UNFOLDED) }, all: '' });
  if (!nodes || nodes.length <= UNFOLDED) return shown;
  const rest = nodes.slice(UNFOLDED);
  return html`${shown}
<details><summary>The other ${rest.length}: ${title.toLowerCase()}</summary>${rowsTable(columns, rest, `The other ${rest.length}`, `${id}-rest-caption`, { unseen: true })}</details>`;
}

function someOf<R>({ connection: { totalCount, nodes }, columns, all, id, title }: Omit<Related<R>, 'connection'> & { connection: Connection<R> }): Html {
  if (nodes.length === 0) return html`<p class="empty">No published record found.</p>`;
  const isAll = nodes.length === totalCount;
  const caption = isAll ? title : `The first ${nodes.length} of ${totalCount.toLocaleString('en-GB')}`;
  return html`${rowsTable(columns, nodes, caption, `${id}-caption`, { unseen: isAll })}
${isAll || all === '' ? '' : html`<p><a href="${all}">All ${totalCount.toLocaleString('en-GB')}: ${title.toLowerCase()}</a></p>`}`;
}
