import type { Table } from '@roadmap-hub/table';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ChartControls } from './chart-controls.js';
import type { ChartChoice } from './choice.js';
import { downloadPng, downloadSvg } from './download.js';
import { draw } from './draw.js';
import { marksOf } from './marks.js';
import { proposeChart } from './propose.js';

interface ChartViewProps {
  table: Table;
  title: string;
  synthetic: boolean;
  choice: ChartChoice | null;
  onChoose: (choice: ChartChoice) => void;
}

/** The answer as a picture, in the form that its columns suggest or that the reader chooses. */
export default function ChartView({ table: { columns, rows }, title, synthetic, choice, onChoose }: ChartViewProps) {
  const proposed = useMemo(() => proposeChart(columns, rows), [columns, rows]);
  const shown = choice ?? proposed;
  const marks = useMemo(() => (shown ? marksOf(columns, rows, shown) : null), [columns, rows, shown]);
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const frame = place.current;
    if (!frame) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watcher.observe(frame);
    return () => watcher.disconnect();
  }, []);

  const picture = useMemo(
    () => (shown && marks && marks.marks.length > 0 && width > 0 ? draw(marks, shown.form, { title, synthetic, width }) : null),
    [shown, marks, title, synthetic, width],
  );
  useEffect(() => {
    place.current?.replaceChildren(...(picture ? [picture] : []));
  }, [picture]);

  const name = `${synthetic ? 'SYNTHETIC-' : ''}${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}`;
  return (
    <div className="chart">
      {shown && <ChartControls columns={columns} choice={shown} onChoose={onChoose} />}
      <figure>
        <div ref={place} className="picture" />
        {shown && marks && (
          <figcaption className="note">
            {marks.measure} by {marks.by}
            {marks.split !== null && ` and ${marks.split}`}.{marks.left.length > 0 && ` Not drawn: ${marks.left.join('; ')}.`} The figures are exact in the
            table.
          </figcaption>
        )}
      </figure>
      {!marks?.marks.length && (
        <p className="empty">There is nothing to be drawn here: no column with names or dates that differ. The table has all there is.</p>
      )}
      {picture && (
        <p className="actions">
          <button type="button" onClick={() => downloadSvg(picture, name)}>
            Download SVG
          </button>
          <button type="button" onClick={() => downloadPng(picture, name)}>
            Download PNG
          </button>
        </p>
      )}
    </div>
  );
}
