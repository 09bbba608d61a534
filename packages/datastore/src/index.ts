import 'reflect-metadata';

export * from './embedded/index.js';
export { DatastoreError } from './error.js';
export { analyze } from './load/analyze.js';
export { type LoadReport, loadDataset } from './load/load.js';
export { LoadError } from './load/load-error.js';
export { replaceParts, type Stored, toStored } from './load/stored.js';
export type { SyncCount } from './load/sync.js';
export { connectAdmin, placeOf } from './prepare/admin.js';
export { migrateTo } from './prepare/migrate.js';
export { ensureLogins, loginsOf, PREPARE_LOCK, prepareDatabase } from './prepare/prepare.js';
export { readerRole, rolesOf, type ServiceUrls, serviceUrl, serviceUrls, writerRole } from './prepare/roles.js';
export { dropEntryTables, entryTables, ofRecords } from './store/entry-tables.js';
export { datasetLoadTable, isPartialDate as partialDateCheck, RECORD_COLUMNS } from './store/record-columns.js';
export { type PartRows, type Projection, type RecordKind, type RecordSet, recordSet, type Visibility } from './store/record-kind.js';
export { dataSourceOf, type Login, type PublishedView, type Store } from './store/store.js';
