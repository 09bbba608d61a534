import { ChoiceControl } from './choice-control.js';
import type { ControlProps } from './control-props.js';
import type { Field } from './field.js';
import type { Choices } from './options.js';
import { SearchControl } from './search-control.js';
import { SimpleControl } from './simple-control.js';
import type { Entry } from './values.js';

interface FieldControlProps {
  id: string;
  field: Field;
  entry: Entry;
  problem: string | undefined;
  roadmap: string;
  choices: Choices | undefined;
  currencies: readonly string[] | undefined;
  onChange: (entry: Entry) => void;
}

/** One field of the form: its label, its control, what it means, and what is wrong with it. */
export function FieldControl({ id, field, entry, problem, roadmap, choices, currencies, onChange }: FieldControlProps) {
  const { control, label, required } = field;
  // Who chooses by name need not know how ids are written.
  const help = control.kind === 'choice' || control.kind === 'search' || field.name === 'first' ? '' : field.help;
  const grouped = 'many' in control && control.many && (control.kind === 'choice' || control.kind === 'enum');
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const shared: ControlProps = { id, described, invalid: problem !== undefined, entry, onChange };
  const content = (
    <>
      {control.kind === 'choice' || control.kind === 'enum' || control.kind === 'currency' ? (
        <ChoiceControl {...shared} control={control} required={required} choices={choices} currencies={currencies} />
      ) : control.kind === 'search' ? (
        <SearchControl {...shared} subject={control.subject} roadmap={roadmap} />
      ) : (
        <SimpleControl {...shared} control={control} label={label} />
      )}
      {problem && (
        <p className="wrong" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {help && (
        <p className="note" id={`${id}-help`}>
          {help.replaceAll('`', '')}
        </p>
      )}
    </>
  );
  const needed = required && field.defaultValue === undefined && <span className="needed"> (needed)</span>;
  if (grouped) {
    const ticked = typeof entry === 'object' ? entry.length : 0;
    return (
      <fieldset className="field folded" data-field={field.name} aria-describedby={described}>
        <legend className="unseen">{label}</legend>
        <details open={required}>
          <summary>
            <strong>{label}</strong> {ticked === 0 ? '(all)' : `(${ticked} chosen)`}
            {needed}
          </summary>
          {content}
        </details>
      </fieldset>
    );
  }
  return (
    <div className="field" data-field={field.name}>
      {control.kind !== 'flag' && (
        <label htmlFor={id}>
          {label}
          {needed}
        </label>
      )}
      {content}
    </div>
  );
}
