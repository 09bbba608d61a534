/** What the process that makes the load is told. */
export interface Order {
  url: string;
  /** Sent in turn. */
  bodies: string[];
  seconds: number;
  concurrency: number;
}

/** What it tells. */
export interface Outcome {
  requests: number;
  /** From the first request to the last answer. */
  seconds: number;
  p50: number;
  p99: number;
  /** What did not answer as it did before; anything makes the run worthless. */
  faults: string[];
}
