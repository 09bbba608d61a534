export { lockDataDir } from './lock.js';
export { openEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from './open.js';
