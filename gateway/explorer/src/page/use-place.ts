import { useCallback, useEffect, useState } from 'react';
import { type Place, readPlace, writePlace } from './place.js';

/** Adds an entry to the browser's history, or changes the present one. */
export type GoTo = (change: Partial<Place>, how?: 'push' | 'replace') => void;

/** The place in the address bar is the state of the explorer: back, forward and a copied address work by themselves. */
export function usePlace(): [Place, GoTo] {
  const [place, setPlace] = useState(() => readPlace(location.search, location.hash));

  useEffect(() => {
    const follow = (): void => setPlace(readPlace(location.search, location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const goTo = useCallback<GoTo>((change, how = 'push') => {
    setPlace((present) => {
      const next = { ...present, ...change };
      const address = writePlace(next);
      if (address !== location.pathname + location.search + location.hash) {
        if (how === 'push') history.pushState(null, '', address);
        else history.replaceState(null, '', address);
      }
      return next;
    });
  }, []);

  return [place, goTo];
}
