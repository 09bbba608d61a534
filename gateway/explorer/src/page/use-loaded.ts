import { useEffect, useState } from 'react';

/** What a promise gives, once it has; undefined before, and when it fails. `load` must stay the same between renders. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded(() => value),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
