import { type KeyboardEvent, useRef } from 'react';
import { VIEWS, type View } from '../page/place.js';

const WORDS: Record<View, string> = { table: 'Table', chart: 'Chart', json: 'JSON' };

interface ViewTabsProps {
  view: View;
  onShow: (view: View) => void;
}

/** Table, chart or JSON; arrow keys go from one to the next, as tabs do. */
export function ViewTabs({ view, onShow }: ViewTabsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? view;
    onShow(next);
    bar.current?.querySelector<HTMLElement>(`#view-${next}`)?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label="Ways to look at the answer" className="segments" onKeyDown={steer}>
      {VIEWS.map((one) => (
        <button
          key={one}
          id={`view-${one}`}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls="result-panel"
          tabIndex={one === view ? 0 : -1}
          onClick={() => onShow(one)}
        >
          {WORDS[one]}
        </button>
      ))}
    </div>
  );
}
