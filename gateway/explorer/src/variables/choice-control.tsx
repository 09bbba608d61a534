import type { ControlProps } from './control-props.js';
import type { Control } from './field.js';
import { words } from './field.js';
import type { Choices } from './options.js';

interface ChoiceControlProps extends ControlProps {
  control: Extract<Control, { kind: 'choice' | 'enum' | 'currency' }>;
  required: boolean;
  choices: Choices | undefined;
  currencies: readonly string[] | undefined;
}

interface Shown {
  value: string;
  label: string;
  title?: string;
  depth?: number;
}

/** One or several of what there is: a list to choose from, or boxes to tick. */
export function ChoiceControl({ control, required, choices, currencies, id, described, invalid, entry, onChange }: ChoiceControlProps) {
  const options = optionsOf(control, choices, currencies);
  if (control.kind !== 'currency' && control.many) {
    const ticked = typeof entry === 'object' ? entry : [];
    const toggle = (value: string): void => onChange(ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value]);
    return (
      <div className="boxes">
        {(options ?? []).map(({ value, label, title, depth = 0 }) => (
          <label key={value} title={title} data-depth={depth}>
            <input type="checkbox" checked={ticked.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    );
  }
  const chosen = String(entry);
  // What an address names and the list does not have is still shown, or it would be changed in silence.
  const missing = chosen !== '' && options !== undefined && !options.some(({ value }) => value === chosen);
  return (
    <select id={id} aria-describedby={described} aria-invalid={invalid} value={chosen} onChange={(event) => onChange(event.target.value)}>
      {(chosen === '' || !required) && <option value="">{emptyWords(control, options, required)}</option>}
      {missing && <option value={chosen}>{chosen}</option>}
      {options === undefined && chosen !== '' && <option value={chosen}>{chosen}</option>}
      {(options ?? []).map(({ value, label, depth = 0 }) => (
        <option key={value} value={value}>
          {'\u2003'.repeat(depth) + label}
        </option>
      ))}
    </select>
  );
}

function optionsOf(
  control: ChoiceControlProps['control'],
  choices: Choices | undefined,
  currencies: readonly string[] | undefined,
): readonly Shown[] | undefined {
  if (control.kind === 'currency') return currencies?.map((value) => ({ value, label: value }));
  if (control.kind === 'choice') return choices && (choices[control.subject] ?? []);
  return control.options.map(({ value, description }) => ({ value, label: words(value), title: description }));
}

function emptyWords(control: ChoiceControlProps['control'], options: readonly Shown[] | undefined, required: boolean): string {
  if (options === undefined) return 'Loading...';
  if (required) return 'Choose...';
  return control.kind === 'choice' ? 'All' : 'Any';
}
