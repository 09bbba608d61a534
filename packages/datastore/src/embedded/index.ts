export { lockDataDir } from './lock.js';
export { type EmbeddedOptions, type EmbeddedPostgres, openEmbedded } from './open.js';
export { runningEmbedded } from './running.js';
