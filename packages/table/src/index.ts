export type { Cell, Column, Kind, Row } from './column.js';
export type { List } from './lists.js';
export { type Asked, operationOf } from './selection.js';
export { lists, NoSuchList, type Note, type Table, type TableOptions, table } from './table.js';
