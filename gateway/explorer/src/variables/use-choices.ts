import { useEffect, useState } from 'react';
import { type Choices, loadChoices } from './options.js';

/** What can be chosen in a roadmap; undefined while it is on its way. */
export function useChoices(roadmap: string): Choices | undefined {
  const [loaded, setLoaded] = useState<{ roadmap: string; choices: Choices }>();
  useEffect(() => {
    let wanted = true;
    loadChoices(roadmap).then(
      (choices) => wanted && setLoaded({ roadmap, choices }),
      () => wanted && setLoaded({ roadmap, choices: {} }),
    );
    return () => {
      wanted = false;
    };
  }, [roadmap]);
  return loaded?.roadmap === roadmap ? loaded.choices : undefined;
}
