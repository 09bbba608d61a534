/** What one turn of a contestant gave. */
export interface Measurement {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of processor time a request, by process; null where the system does not say. */
  cpu: Record<string, number | null>;
  /** Megabytes in memory right after the load, by process. */
  memory: Record<string, number | null>;
  requests: number;
  /** Requests that were not answered as before, and what came instead. */
  wrong: number;
  words: string;
}

/** The median of each figure. */
export function medianOf(turns: readonly Measurement[]): Measurement {
  const of = (figure: (turn: Measurement) => number) => median(turns.map(figure));
  const byProcess = (figure: (turn: Measurement) => Record<string, number | null>): Record<string, number | null> => {
    const names = Object.keys(figure(turns[0] as Measurement));
    return Object.fromEntries(names.map((name) => [name, known(turns.map((turn) => figure(turn)[name] ?? null))]));
  };
  return {
    requestsPerSecond: of((turn) => turn.requestsPerSecond),
    p50: of((turn) => turn.p50),
    p99: of((turn) => turn.p99),
    cpu: byProcess((turn) => turn.cpu),
    memory: byProcess((turn) => turn.memory),
    requests: turns.reduce((sum, turn) => sum + turn.requests, 0),
    wrong: turns.reduce((sum, turn) => sum + turn.wrong, 0),
    words: turns.find(({ words }) => words !== '')?.words ?? '',
  };
}

/** Of all processes together; null where one is not known. */
export function total(figures: Record<string, number | null>): number | null {
  const values = Object.values(figures);
  return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function known(values: (number | null)[]): number | null {
  const found = values.filter((value) => value !== null);
  return found.length === values.length ? median(found) : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
