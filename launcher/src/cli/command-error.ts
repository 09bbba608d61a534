/** A command that cannot be done as it was asked: one sentence that says what would be right. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}
