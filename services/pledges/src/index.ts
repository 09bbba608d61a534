export { recordSets } from './load.js';
export { schema } from './schema.js';
export { store } from './store.js';
