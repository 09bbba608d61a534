import pg from 'pg';

/** A statement that is asked this often is worth being remembered by the server. */
const OFTEN = 3;
/** Each connection of the server keeps a plan for each; the texts that clients can bring about have no end. */
const MOST_NAMES = 200;
const MOST_TEXTS = 2_000;

const names = new Map<string, string>();
const sightings = new Map<string, number>();

/** The name of a statement, once it is known to come back: the server then reads and plans it once a connection. */
function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined || names.size >= MOST_NAMES) return name;
  const seen = (sightings.get(text) ?? 0) + 1;
  sightings.delete(text);
  if (seen >= OFTEN) {
    names.set(text, `hub ${names.size}`);
    return names.get(text);
  }
  sightings.set(text, seen);
  for (const oldest of sightings.keys()) {
    if (sightings.size <= MOST_TEXTS) break;
    sightings.delete(oldest);
  }
  return undefined;
}

type Ask = (query: unknown, values?: unknown, callback?: unknown) => unknown;

/** A connection that has statements with parameters prepared. The text alone decides, and values never are in it. */
export class PreparingClient extends pg.Client {
  override query: never = ((query: unknown, values?: unknown, callback?: unknown) => {
    const ask = pg.Client.prototype.query as unknown as Ask;
    const name = typeof query === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(query) : undefined;
    return ask.call(this, name === undefined ? query : { name, text: query }, values, callback);
  }) as never;
}
