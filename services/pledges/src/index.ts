export { recordSets } from './load.js';
export { isFault, reviewLoaded } from './review.js';
export { schema } from './schema.js';
export { store } from './store.js';
