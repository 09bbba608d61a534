import type { DataSource, QueryRunner } from 'typeorm';
import { orCut } from '../reads/or-cut.js';

/** A gateway waits for it before each answer that it has at hand; asking the service anew takes not much longer. */
const ANSWER_WITHIN_MS = 500;

/** What the role may read by which the service reads: its own state, and that of the services whose published views it reads. */
const PLACES = `
  select format('%I.%I', n.nspname, c.relname) as place, n.nspname = $1 as own from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where (n.nspname = $1 and c.relname = 'data_version' or n.nspname <> $1 and c.relname = 'published_state')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'state' and not a.attisdropped)
    and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
  order by own desc, 1`;

/**
 * The state of all that a service reads, its own tables and what others publish for it, as one text:
 * while it is the same, whatever the service answers is the same. On a connection of its own, so that
 * it need not wait for what is being read.
 */
export class DataState {
  private runner: Promise<QueryRunner> | undefined;

  private constructor(
    private readonly source: DataSource,
    /** One row with `state`; to be read in the snapshot that it is to be told of. */
    readonly sql: string,
  ) {}

  /** Undefined where the database has no such thing. Which places there are is asked of the database, so that none can be forgotten. */
  static async open(source: DataSource, release: string): Promise<DataState | undefined> {
    const { schema } = source.options as { schema?: string };
    const places = await source.query<{ place: string; own: boolean }[]>(PLACES, [schema]);
    if (!places[0]?.own) return undefined;
    // Another release may say something else of the same data.
    const states = [`'${release.replaceAll("'", "''")}'`, ...places.map(({ place }) => `(select state from ${place})`)];
    return new DataState(source, `select concat_ws(' ', ${states.join(', ')}) as state`);
  }

  /** @throws when the database does not say it in time. */
  async now(): Promise<string> {
    const connection = this.connection();
    const runner = await connection;
    try {
      const [row] = await orCut(runner, ANSWER_WITHIN_MS, runner.query(this.sql) as Promise<{ state: string }[]>);
      if (!row) throw new Error('no state was told');
      return row.state;
    } catch (error) {
      if (this.runner === connection) await this.close();
      throw error;
    }
  }

  /** Gives the connection back. */
  async close(): Promise<void> {
    const runner = this.runner;
    this.runner = undefined;
    await runner?.then((one) => one.release()).catch(() => undefined);
  }

  private connection(): Promise<QueryRunner> {
    if (!this.runner) {
      const runner = this.source.createQueryRunner();
      this.runner = runner.connect().then(
        () => runner,
        async (error: unknown) => {
          this.runner = undefined;
          await runner.release();
          throw error;
        },
      );
    }
    return this.runner;
  }
}
