/**
 * Lets the planner know the rows of a schema. Left to itself the server looks at them minutes later, or never,
 * and until then it takes tables of thousands of rows for empty ones.
 * @param which `unknown`: only tables that nobody has looked at yet.
 */
export async function analyze(
  run: (sql: string, values: unknown[]) => Promise<{ tables: string | null }[]>,
  schema: string,
  which: 'all' | 'unknown' = 'all',
): Promise<void> {
  const [found] = await run(
    `select string_agg(format('%I.%I', $1::text, relname), ', ') as tables from pg_class
     where relkind = 'r' and relnamespace = $1::regnamespace and ($2 = 'all' or reltuples < 0)`,
    [schema, which],
  );
  if (found?.tables) await run(`analyze ${found.tables}`, []);
}
