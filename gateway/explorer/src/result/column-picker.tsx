import type { ShownColumn } from './money.js';

interface ColumnPickerProps {
  columns: readonly ShownColumn[];
  hidden: ReadonlySet<string>;
  onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which columns are shown. Files and snippets always have all of them. */
export function ColumnPicker({ columns, hidden, onChange }: ColumnPickerProps) {
  const toggle = (key: string): void => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    // A table without a column is no table.
    if (next.size < columns.length) onChange(next);
  };
  return (
    <details className="columns">
      <summary>
        Columns ({columns.length - hidden.size} of {columns.length})
      </summary>
      <div className="boxes">
        {columns.map(({ key, label, description }) => (
          <label key={key} title={description}>
            <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
