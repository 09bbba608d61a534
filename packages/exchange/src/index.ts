export { FORMATS, type Format, MEDIA_TYPES, write } from './formats.js';
export { writePackage } from './package.js';
export { type About, type Sheet, SYNTHETIC } from './sheet.js';
export { Archive } from './unzip.js';
export { type Entry, zip } from './zip.js';
