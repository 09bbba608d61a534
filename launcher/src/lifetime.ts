import type { Logger } from 'pino';

/** What has been started, to be ended in reverse order, once, whatever goes wrong on the way. */
export class Lifetime {
  private readonly parts: { name: string; end: () => Promise<void> }[] = [];
  private ending: Promise<void> | undefined;

  constructor(private readonly log: Logger) {}

  onEnd(name: string, end: () => Promise<void>): void {
    this.parts.push({ name, end });
  }

  end(): Promise<void> {
    this.ending ??= this.endAll();
    return this.ending;
  }

  private async endAll(): Promise<void> {
    for (const { name, end } of this.parts.reverse()) {
      try {
        await end();
      } catch (error) {
        this.log.error({ err: error, part: name }, 'did not end cleanly');
      }
    }
  }
}
