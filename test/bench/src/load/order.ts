/** What the process that makes the load is told. */
export interface Order {
  url: string;
  /** Sent in turn; each with how many bytes its answer has, which was compared before. */
  requests: { body: string; answer: number }[];
  seconds: number;
  concurrency: number;
}

/** What it tells. */
export interface Outcome {
  /** That were answered as before. */
  requests: number;
  /** That were not, and what came instead, the first of them. */
  wrong: number;
  words: string;
  /** From the first request to the last answer. */
  seconds: number;
  p50: number;
  p99: number;
}
