import type { ControlProps } from './control-props.js';
import type { Control } from './field.js';

interface SimpleControlProps extends ControlProps {
  control: Exclude<Control, { kind: 'choice' | 'enum' | 'currency' | 'search' }>;
  label: string;
}

/** What is typed or ticked: dates, times, numbers, words. */
export function SimpleControl({ control, label, id, described, invalid, entry, onChange }: SimpleControlProps) {
  if (control.kind === 'flag') {
    return (
      <label className="flag">
        <input id={id} type="checkbox" checked={entry === true} aria-describedby={described} onChange={(event) => onChange(event.target.checked)} />
        <span>{label}</span>
      </label>
    );
  }
  const shared = { id, 'aria-describedby': described, 'aria-invalid': invalid, value: String(entry) };
  if (control.kind === 'json') return <textarea {...shared} rows={4} spellCheck={false} onChange={(event) => onChange(event.target.value)} />;
  return <input {...shared} {...ATTRIBUTES[control.kind]} autoComplete="off" spellCheck={false} onChange={(event) => onChange(event.target.value)} />;
}

/** Partial dates are text, since a date picker knows days only; several numbers are text too. */
const ATTRIBUTES = {
  date: { type: 'text', inputMode: 'numeric', placeholder: '2021, 2021-05 or 2021-05-14' },
  time: { type: 'text', placeholder: '2026-01-31T12:00' },
  number: { type: 'text', inputMode: 'numeric' },
  text: { type: 'text' },
} as const;
