/**
 * Of an error, what its log line says. A list of what may pass: the driver's and the ORM's errors
 * carry the values of a statement (`parameters`, `detail`, `where`), which somebody may have typed
 * and which may be restricted.
 */
const TOLD = ['code', 'kind', 'query', 'severity', 'constraint', 'schema', 'table', 'column', 'syscall'] as const;
const MAX_DEPTH = 4;

export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'object' && error !== null ? 'not an Error' : error;
  const more = error as Error & Record<string, unknown>;
  const told = Object.fromEntries(TOLD.flatMap((key) => (typeof more[key] === 'string' ? [[key, more[key]]] : [])));
  const cause = more.cause ?? more.originalError;
  return {
    type: error.name,
    message: error.message,
    ...told,
    stack: error.stack,
    ...(cause !== undefined && depth < MAX_DEPTH && { cause: describeError(cause, depth + 1) }),
  };
}
