/** When an answer is due, whatever the number of calls that it is made of. */
export class Deadline {
  private readonly at: number;

  constructor(milliseconds: number) {
    this.at = performance.now() + milliseconds;
  }

  remainingMs(): number {
    return this.at - performance.now();
  }
}
