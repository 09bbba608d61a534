import { type Html, html } from '../web/html.js';
import { recordPath, recordsPath } from '../web/links.js';
import type { Header, Matrix, MatrixCell } from './query.js';
import { NOT_NOW } from './words.js';

/** How closely records are about a state, the closest first: a cell is shaded by the closest it has. */
const EVIDENCE = [
  ['NATIONAL', 'national', 'a record names this state alone'],
  ['MULTI_STATE', 'several', 'records name several states'],
  ['REGIONAL', 'regional', 'records are for the region'],
] as const;

const BASIS: Record<string, string> = { STATED: 'named', ASSIGNED: 'assigned' };

const EMPTY = 'no published record found';

/** Goal by state, states as rows: their names need no turning, and the table reads on a narrow screen. */
export function matrixTable({ supportMatrix: matrix }: Partial<Matrix>): Html {
  if (!matrix) return html`<p>Support by goal and state: ${NOT_NOW}.</p>`;
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rows = matrix.columns.map(
    (state) => html`<tr><th scope="row">${stateName(state)}</th>${matrix.rows.map((goal) => cellOf(cells.get(`${goal.key} ${state.key}`), goal, state))}</tr>
`,
  );
  const { assistance, events, pledges } = matrix.total;
  return html`${legend()}
<div role="region" aria-labelledby="matrix-caption" tabindex="0"><table class="matrix">
<caption id="matrix-caption">Records of support by state and goal: ${assistance} of assistance, ${events} events, ${pledges} pledges. One that belongs to several cells counts in each. A pledge is not a payment. An empty cell means: ${EMPTY}.</caption>
<thead><tr><th scope="col">State</th>${matrix.rows.map((goal) => html`<th scope="col">${goalName(goal)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

function cellOf(cell: MatrixCell | undefined, goal: Header, state: Header): Html {
  const count = cell ? cell.assistance + cell.events + cell.pledges : 0;
  if (!cell || count === 0) return html`<td class="none"><span aria-hidden="true">&middot;</span><span class="unseen">${EMPTY}</span></td>`;
  const [, shade, says] = EVIDENCE.find(([code]) => cell.evidence.includes(code)) ?? [null, 'other', 'records name no state'];
  const basis = cell.nodesBasis.map((code) => BASIS[code] ?? code).sort((a, b) => b.localeCompare(a));
  return html`<td><a class="${shade}" href="${recordsPath('support', { roadmap: 'CFR', row: goal.key, column: state.key })}"><b>${count}</b><span class="unseen"> records, ${says};</span> <small>${basis.join(' + ')}</small></a></td>`;
}

function stateName({ key, label }: Header): Html {
  if (key === 'REGIONAL') return html`The region as a whole`;
  return key === 'UNALLOCATED' ? html`No state named` : html`<a href="${recordPath('country', key)}">${label}</a>`;
}

function goalName({ key, label }: Header): Html {
  if (key === 'UNALLOCATED') return html`<strong>No goal</strong> tied to none of them`;
  return html`<a href="${recordPath('node', key)}"><strong>Goal ${key.replace(/^.*:G?/, '')}</strong></a> ${label}`;
}

function legend(): Html {
  return html`<ul class="legend">
<li><span class="swatch national"></span> at least one record names this state alone</li>
<li><span class="swatch several"></span> records name several states</li>
<li><span class="swatch regional"></span> records for the region</li>
<li><span class="swatch none" aria-hidden="true">&middot;</span> ${EMPTY}</li>
<li><small>named</small> the source itself names the goal</li>
<li><small>assigned</small> the hub chose the goal from the subject</li>
</ul>`;
}
