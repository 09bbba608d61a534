import { lazy, Suspense } from 'react';
import { START } from './page/place.js';
import { PlaceLink } from './page/place-link.js';
import { usePlace } from './page/use-place.js';
import { Questions } from './questions/questions.js';

/** The editor is ten times as heavy as all the rest: it is fetched when somebody opens it. */
const OwnQuery = lazy(() => import('./own-query/own-query.js'));

/** The analyst's desk: questions that are asked by mouse, and an editor for queries of one's own. */
export function Explorer() {
  const [place, goTo] = usePlace();
  return (
    <>
      <header className="desk-head">
        <div>
          <h1>Explorer</h1>
          <p>Pick a question, fill in what it is about, and take the answer away as a table, a chart or a file.</p>
        </div>
        <nav aria-label="Ways to ask">
          <ul className="segments">
            <li>
              <PlaceLink to={START} goTo={goTo} current={!place.own}>
                Questions
              </PlaceLink>
            </li>
            <li>
              <PlaceLink to={{ ...START, own: { query: '', variables: '' } }} goTo={goTo} current={place.own !== null}>
                Own query
              </PlaceLink>
            </li>
          </ul>
        </nav>
      </header>
      <p id="live" role="status" className="unseen" />
      {place.own ? (
        <Suspense fallback={<p className="waiting">The editor is loading.</p>}>
          <OwnQuery place={place} own={place.own} goTo={goTo} />
        </Suspense>
      ) : (
        <Questions place={place} goTo={goTo} />
      )}
    </>
  );
}
