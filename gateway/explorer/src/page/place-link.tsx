import type { MouseEvent, ReactNode } from 'react';
import { type Place, writePlace } from './place.js';
import type { GoTo } from './use-place.js';

interface PlaceLinkProps {
  to: Place;
  goTo: GoTo;
  current?: boolean;
  className?: string;
  children: ReactNode;
}

/** A link within the explorer: it can be copied and opened in another tab like any other, and loads nothing anew. */
export function PlaceLink({ to, goTo, current = false, className, children }: PlaceLinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={writePlace(to)} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
