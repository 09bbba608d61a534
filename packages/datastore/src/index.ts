import 'reflect-metadata';

export * from './embedded/index.js';
export { DatastoreError } from './error.js';
export { type LoadReport, loadDataset } from './load/load.js';
export { LoadError } from './load/load-error.js';
export type { PartSet, RecordSet, SyncCount } from './load/sync.js';
export { placeOf } from './prepare/admin.js';
export { prepareDatabase } from './prepare/prepare.js';
export { serviceUrl } from './prepare/roles.js';
export { datasetLoadTable, isPartialDate as partialDateCheck, RECORD_COLUMNS } from './store/record-columns.js';
export { dataSourceOf, type Login, type PublishedView, type Store } from './store/store.js';
