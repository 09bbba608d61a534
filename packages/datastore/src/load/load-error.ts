/** A record that cannot be loaded stops the load; nothing of it is kept. */
export class LoadError extends Error {
  constructor(
    readonly recordId: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`Record ${recordId} cannot be loaded: ${reason}. Nothing was changed.`, { cause });
    this.name = 'LoadError';
  }
}
