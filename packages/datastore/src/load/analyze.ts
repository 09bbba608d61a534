/**
 * Lets the planner know the rows of a schema. Left to itself the server looks at them minutes later, or never,
 * and until then it takes tables of thousands of rows for empty ones.
 */
export async function analyze(run: (sql: string, values: unknown[]) => Promise<{ tables: string | null }[]>, schema: string): Promise<void> {
  const [found] = await run(`select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = $1`, [schema]);
  if (found?.tables) await run(`analyze ${found.tables}`, []);
}
