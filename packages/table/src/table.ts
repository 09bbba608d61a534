import type { Cell, Column, Row } from './column.js';
import { columnsOf } from './columns.js';
import { findLists, type List, mainList } from './lists.js';
import { isMatrix, nameCells, namedCell } from './matrix.js';
import { rowsOf, valueAt } from './rows.js';
import { type Asked, shapeOfQuestion } from './selection.js';
import { isObject, type Json, type Shape, shapeOfValue, together } from './shape.js';
import { cellOf } from './text.js';

export interface TableOptions extends Asked {
  /** Which list makes the rows, by its path (`List.path`); the main list when left out. '' makes the whole answer one row. */
  list?: string;
}

/** A value that stands beside the rows, such as a total. */
export interface Note extends Column {
  value: Cell;
}

export interface Table {
  /** The path of the list that makes the rows; '' when the answer has none and is one row itself. */
  list: string;
  columns: Column[];
  rows: Row[];
  /** False when there is null in place of the list: then it is not known which rows there are. */
  known: boolean;
  /** What stands around the list and holds for all rows. */
  notes: Note[];
}

/** A list that was named and is not there. */
export class NoSuchList extends Error {
  constructor(
    readonly list: string,
    readonly allowed: readonly string[],
  ) {
    super(`There is no list "${list}"; there ${allowed.length === 0 ? 'is none' : `are ${allowed.join(', ')}`}.`);
    this.name = 'NoSuchList';
  }
}

type Data = Json | null | undefined;

/** The lists of an answer that can be laid out as rows. */
export function lists(answer: Data, asked: Asked = {}): List[] {
  return findLists(shapeOf(answer, asked), answer);
}

/** Lays an answer out as rows. */
export function table(answer: Data, { list, ...asked }: TableOptions = {}): Table {
  const shape = shapeOf(answer, asked);
  const path = chosen(findLists(shape, answer), list);
  const { around, outer, unfolded, row, matrix } = split(shape, path);
  const columns = columnsOf(matrix ? namedCell(row) : row, unfolded);
  const nodes = outer.length === 0 ? answer : valueAt(answer, outer);
  const found = outer.length === 0 ? (isObject(answer) ? [answer] : []) : Array.isArray(nodes) ? nodes : [];
  const rows = matrix ? nameCells(valueAt(answer, outer.slice(0, -1)), found) : found;
  return {
    list: path,
    columns,
    rows: rows.flatMap((node) => rowsOf(node, columns, unfolded)),
    known: outer.length === 0 ? isObject(answer) : Array.isArray(nodes),
    notes: around.map((column) => ({ ...column, value: cellOf(valueAt(answer, column.key.split('.'))) })),
  };
}

function shapeOf(answer: Data, asked: Asked): Shape {
  const question = shapeOfQuestion(asked);
  // With a schema all is known beforehand, and no value may add a column to one page only.
  if (question && asked.schema) return question;
  const shown = shapeOfValue(answer);
  return question ? together(question, shown) : shown;
}

function chosen(found: readonly List[], list: string | undefined): string {
  if (list === undefined) return mainList(found)?.path ?? '';
  const paths = found.map(({ path }) => path);
  if (list !== '' && !paths.includes(list)) throw new NoSuchList(list, paths);
  return list;
}

/** Parts a path where its first list ends: that list makes the rows, what follows is unfolded in them. */
function split(shape: Shape, path: string): { around: Column[]; outer: string[]; unfolded: string[]; row: Shape; matrix: boolean } {
  const keys = path === '' ? [] : path.split('.');
  let row = shape;
  for (const [index, key] of keys.entries()) {
    const next = row.fields?.get(key);
    if (!next) break;
    const matrix = key === 'cells' && isMatrix(row);
    row = next;
    if (!next.list) continue;
    const around = columnsOf(shape).filter(({ kind }) => kind !== 'list');
    return { around, outer: keys.slice(0, index + 1), unfolded: keys.slice(index + 1), row, matrix };
  }
  return { around: [], outer: [], unfolded: [], row: shape, matrix: false };
}
