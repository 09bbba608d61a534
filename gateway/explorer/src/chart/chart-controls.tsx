import type { Column } from '@roadmap-hub/table';
import { type ChartChoice, FORM_WORDS, FORMS, type Form } from './choice.js';
import { axes } from './propose.js';

interface ChartControlsProps {
  columns: readonly Column[];
  choice: ChartChoice;
  onChoose: (choice: ChartChoice) => void;
}

/** What the chart shows and how, to be changed. */
export function ChartControls({ columns, choice, onChoose }: ChartControlsProps) {
  const { names, dates, figures } = axes(columns);
  const bys = choice.form === 'line' ? dates : [...names, ...dates];
  const measures = choice.form === 'dot' ? [...figures, ...dates] : figures;
  const change = (change: Partial<ChartChoice>): void => onChoose({ ...choice, ...change });
  const changeForm = (form: Form): void => {
    const by = form === 'line' ? (dates.find(({ key }) => key === choice.by) ?? dates[0]) : bys.find(({ key }) => key === choice.by);
    const split = form === 'bar' ? null : needsSplit(form) ? (choice.split ?? names.find(({ key }) => key !== choice.by)?.key ?? null) : choice.split;
    const measure = form === 'dot' ? (choice.measure ?? measures[0]?.key ?? null) : (figures.find(({ key }) => key === choice.measure)?.key ?? null);
    onChoose({ form, by: by?.key ?? choice.by, split, measure });
  };
  const possible = FORMS.filter(
    (form) => (form !== 'line' || dates.length > 0) && (form !== 'dot' || figures.length + dates.length > 0) && (!needsSplit(form) || names.length > 1),
  );
  return (
    <div className="chart-controls">
      <Select label="Form" value={choice.form} options={possible.map((form) => [form, FORM_WORDS[form]])} onChange={(form) => changeForm(form as Form)} />
      <Select
        label="What"
        value={choice.measure ?? ''}
        options={[...(choice.form === 'dot' ? [] : [['', 'Number of rows'] as const]), ...measures.map(pair)]}
        onChange={(measure) => change({ measure: measure || null })}
      />
      <Select label="By" value={choice.by} options={bys.map(pair)} onChange={(by) => change({ by })} />
      {choice.form !== 'bar' && (
        <Select
          label={choice.form === 'heat' ? 'Across' : 'Colour'}
          value={choice.split ?? ''}
          options={[...(needsSplit(choice.form) ? [] : [['', 'None'] as const]), ...names.filter(({ key }) => key !== choice.by).map(pair)]}
          onChange={(split) => change({ split: split || null })}
        />
      )}
    </div>
  );
}

function needsSplit(form: Form): boolean {
  return form === 'stacked' || form === 'heat';
}

function pair({ key, label }: Column): readonly [string, string] {
  return [key, label];
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
