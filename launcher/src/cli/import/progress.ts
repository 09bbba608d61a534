const WIDTH = 30;

/** A bar that fills as a file is sent; where nobody watches, a line a step. */
export class Progress {
  private open = false;

  constructor(private readonly out: NodeJS.WriteStream) {}

  /** Begins a step; what it gives is told how much of it is done, from 0 to 1. */
  step(name: string): (done: number) => void {
    if (!this.out.isTTY) {
      this.out.write(`${name}\n`);
      return () => undefined;
    }
    return (done) => {
      this.open = true;
      const filled = Math.round(WIDTH * done);
      this.out.write(
        `\r${name.padEnd(9)}[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done < 1 ? `${Math.floor(done * 100)} %` : 'the hub is at work'}\u001B[K`,
      );
    };
  }

  /** Leaves the line of the bar. */
  end(): void {
    if (this.open) this.out.write('\n');
    this.open = false;
  }
}
