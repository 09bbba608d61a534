/**
 * Values of a label, as many as there may be: what comes after that is `other`. A label that anybody
 * could fill would grow the memory of the hub, and of whoever collects its metrics.
 */
export class Label {
  private readonly known: Set<string>;

  constructor(
    private readonly limit: number,
    known: Iterable<string> = [],
  ) {
    this.known = new Set(known);
  }

  /** The value itself while there is room for it, and then `other`. */
  of(value: string): string {
    if (this.known.has(value)) return value;
    if (this.known.size >= this.limit) return 'other';
    this.known.add(value);
    return value;
  }
}
