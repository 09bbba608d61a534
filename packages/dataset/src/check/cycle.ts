/** Whether a record is its own ancestor; a loop would never end for whoever walks up. */
export function isInLoop(start: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let at = parents.get(start) ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === start) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}
