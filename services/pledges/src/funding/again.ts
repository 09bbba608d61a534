/** Makes something large when it is needed, and once more only when there was no room to keep it meanwhile. */
export function again<T extends object>(make: () => T): () => T {
  let last: WeakRef<T> | undefined;
  return () => {
    const kept = last?.deref();
    if (kept) return kept;
    const made = make();
    last = new WeakRef(made);
    return made;
  };
}
