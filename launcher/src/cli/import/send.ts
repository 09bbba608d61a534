import { CommandError } from '../command-error.js';

/** The person at the terminal wants no more. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

export interface Outcome {
  counts: Record<string, number>;
  differences: { kind: string; record: string; sheet: string; row: number | null; fields: string[] }[];
  problems: { sheet: string | null; row: number | null; cell: string | null; message: string }[];
  warnings: { message: string }[];
  userErrors: { message: string }[];
  entry: { id: string; state: string } | null;
}

interface Sending {
  hub: string;
  token: string;
  what: string;
  type: string;
  bytes: Buffer;
  parameters: Record<string, string>;
}

const CHUNK = 64 * 1024;

/** Sends a file to a hub; tells how much of it is gone. */
export async function sendFile({ hub, token, what, type, bytes, parameters }: Sending, tell: (done: number) => void, signal: AbortSignal): Promise<Outcome> {
  const response = await answerOf(`${hub}/import/${what}?${new URLSearchParams(parameters)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body: ReadableStream.from(inChunks(bytes, tell)),
    duplex: 'half',
    signal,
  });
  const answer = (await response.json().catch(() => null)) as (Outcome & { errors?: { message: string }[] }) | null;
  if (answer?.counts && (response.status === 200 || response.status === 422)) return answer;
  throw new CommandError(answer?.errors?.[0]?.message ?? `${hub} answered ${response.status}; is it a hub?`);
}

async function answerOf(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw new Interrupted();
    const { code } = ((error as { cause?: unknown }).cause ?? {}) as { code?: string };
    throw new CommandError(`No hub answers at ${new URL(url).origin} (${code ?? 'the connection broke'}). Start one, or name it by --hub.`);
  }
}

async function* inChunks(bytes: Buffer, tell: (done: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) {
    tell(at / bytes.length);
    yield new Uint8Array(bytes.subarray(at, at + CHUNK));
  }
  tell(1);
}
