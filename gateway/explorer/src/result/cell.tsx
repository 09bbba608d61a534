import type { Column, Cell as Value } from '@roadmap-hub/table';
import { grouped } from './decimal.js';

interface CellProps {
  value: Value;
  kind: Column['kind'];
  /** The currency of an amount: null where the source does not name it, undefined where there is none to be named. */
  currency?: Value;
}

/** A value as it is read: what is not known says so, and an amount has its currency beside it. */
export function Cell({ value, kind, currency }: CellProps) {
  if (value === null) return <span className="unknown">unknown</span>;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === '') return <span className="none">none</span>;
  if (kind === 'decimal' || (kind === 'integer' && typeof value === 'number' && !isYear(value))) {
    return (
      <>
        {grouped(String(value))}
        {currency !== undefined && <span className="currency"> {currency === null ? 'currency not stated' : String(currency)}</span>}
      </>
    );
  }
  if (kind === 'text' && typeof value === 'string' && /^https?:\/\//.test(value)) {
    return (
      <a href={value} rel="noreferrer">
        {value}
      </a>
    );
  }
  const text = String(value);
  if (text.length <= LONG) return text;
  return (
    <details className="long-text">
      <summary>{`${text.slice(0, LONG).replace(/\s+\S*$/, '')}…`}</summary>
      {text}
    </details>
  );
}

/** More would make rows so tall that the others are not seen. */
const LONG = 160;

function isYear(value: number): boolean {
  return value >= 1900 && value < 2200;
}
