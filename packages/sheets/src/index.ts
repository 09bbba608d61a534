export { address, choice, date, decimal, id, list, text, whole, yesNo } from './codec.js';
export { type Difference, differences, type Stands } from './difference.js';
export type { Column, Document, Layout, PartSheet, RecordSheet } from './layout.js';
export { placed } from './place.js';
export { type Problem, problem } from './problem.js';
export { type Filled, type FilledRecord, readFilled } from './read.js';
export { CITED } from './sources.js';
export { type Documents, formsOf } from './write.js';
