import { lists, table } from '@roadmap-hub/table';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { nextPage } from '../asking/pages.js';
import { Problems } from '../asking/problems.js';
import type { Answer, AnswerState, More } from '../asking/use-answer.js';
import { announce } from '../page/live.js';
import type { Place, View } from '../page/place.js';
import { loadSchema } from '../page/schema.js';
import { useLoaded } from '../page/use-loaded.js';
import type { GoTo } from '../page/use-place.js';
import { TakeAway } from '../take-away/take-away.js';
import { JsonView } from './json-view.js';
import { Paging } from './paging.js';
import { isSynthetic } from './synthetic.js';
import { TableView } from './table-view.js';
import { ViewTabs } from './view-tabs.js';

/** The drawing of charts is half as heavy as all the rest, and most answers are read as a table. */
const ChartView = lazy(() => import('../chart/chart-view.js'));

interface ResultProps {
  state: AnswerState;
  title: string;
  place: Place;
  goTo: GoTo;
  more: More;
}

/** What the hub answered, or why it did not. */
export function Result({ state, ...rest }: ResultProps) {
  if (state.status === 'nothing') return null;
  if (state.status === 'asking') return <p className="waiting">The hub is being asked.</p>;
  return <Answered answer={state.answer} {...rest} />;
}

function Answered({ answer, title, place, goTo, more }: Omit<ResultProps, 'state'> & { answer: Answer }) {
  const { asking, data, errors } = answer;
  const schema = useLoaded(loadSchema);
  const asked = useMemo(() => ({ ...asking, schema }), [asking, schema]);
  const found = useMemo(() => (data ? lists(data, asked) : []), [data, asked]);
  const list = found.some(({ path }) => path === place.list) || place.list === '' ? place.list : null;
  const laid = useMemo(() => table(data, { ...asked, ...(list !== null && { list }) }), [data, asked, list]);
  const synthetic = useMemo(() => isSynthetic(asking.variables, data), [asking, data]);
  const paged = asking.pages.find(({ path }) => laid.list === path || laid.list.startsWith(`${path}.`));
  const goesOn = data !== null && paged !== undefined && nextPage(data, paged, asking.variables) !== null;
  const count = `${laid.rows.length.toLocaleString('en-GB')} ${laid.rows.length === 1 ? 'row' : 'rows'}${goesOn ? ' so far' : ''}`;

  useEffect(() => {
    announce(data ? `Answer: ${count}${errors.length > 0 ? ', not complete' : ''}.` : 'There is no answer: see what is wrong.');
  }, [data, errors, count]);

  if (!data) return <Problems errors={errors} />;
  const show = (view: View): void => goTo({ view }, 'replace');
  return (
    <section className="result" aria-label="Answer">
      <Problems errors={errors} />
      {synthetic && (
        <p className="synthetic">
          <span className="mark">SYNTHETIC</span> What stands here is made up to show what the hub can do: states, donors and amounts are fictional.
        </p>
      )}
      <div className="result-head">
        <ViewTabs view={place.view} onShow={show} />
        {found.length > 1 && (
          <label className="rows-are">
            Rows are{' '}
            <select value={laid.list} onChange={(event) => goTo({ list: event.target.value, chart: null }, 'replace')}>
              {found.map(({ path, label, length }) => (
                <option key={path} value={path}>
                  {label} {length === null ? '(not known)' : `(${length})`}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className="note">
          {count}, {answer.seconds.toFixed(1)} s
        </p>
      </div>
      <div role="tabpanel" id="result-panel" aria-labelledby={`view-${place.view}`}>
        {place.view === 'table' && <TableView table={laid} title={title} />}
        {place.view === 'json' && <JsonView data={data} />}
        {place.view === 'chart' && (
          <Suspense fallback={<p className="waiting">The chart is being drawn.</p>}>
            <ChartView table={laid} title={title} synthetic={synthetic} choice={place.chart} onChoose={(chart) => goTo({ chart }, 'replace')} />
          </Suspense>
        )}
      </div>
      {paged && goesOn && <Paging fetching={answer.fetching} onMore={(all) => more(paged, all)} />}
      <TakeAway asking={asking} list={laid.list} synthetic={synthetic} />
    </section>
  );
}
