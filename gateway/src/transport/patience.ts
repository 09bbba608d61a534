/** How long is waited, in milliseconds. What is written is waited for longer: a file of a thousand records is one write. */
export interface Patience {
  /** For one call to a service that reads, its retry included. */
  call: number;
  /** For an answer in all. */
  answer: number;
  /** For an operation that writes: the call and the answer. */
  write: number;
}

export const DEFAULT_PATIENCE: Patience = { call: 5_000, answer: 15_000, write: 60_000 };

/** Whether what a service is asked is a mutation. */
export function isWrite(query: string): boolean {
  return /^\s*mutation\b/.test(query);
}
