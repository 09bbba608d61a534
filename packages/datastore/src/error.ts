/** A failure that the reader can do something about: the message says what, in one sentence or two. */
export class DatastoreError extends Error {
  override readonly name = 'DatastoreError';

  constructor(
    /** Stable, for programs: `DATA_DIRECTORY_IN_USE`, `DISK_FULL`, ... */
    readonly code: string,
    message: string,
    /** What PostgreSQL or the system said, for whoever looks closer. */
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
