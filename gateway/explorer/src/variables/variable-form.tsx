import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Variables } from '../page/place.js';
import { useLoaded } from '../page/use-loaded.js';
import type { Field } from './field.js';
import { FieldControl } from './field-control.js';
import { loadBasics } from './options.js';
import { RoadmapField } from './roadmap-field.js';
import { useChoices } from './use-choices.js';
import { type Entries, type Entry, entriesOf, type Problems, variablesOf } from './values.js';

interface VariableFormProps {
  fields: readonly Field[];
  /** As the address has them. */
  variables: Variables | null;
  busy: boolean;
  onAsk: (variables: Variables) => void;
}

/** The variables of a question as a form. What is wrong is said at its field before anything is sent. */
export function VariableForm({ fields, variables, busy, onAsk }: VariableFormProps) {
  const [entries, setEntries] = useState(() => entriesOf(fields, variables));
  const [problems, setProblems] = useState<Problems>({});
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const basics = useLoaded(loadBasics);

  useEffect(() => {
    setEntries(entriesOf(fields, variables));
    setProblems({});
  }, [fields, variables]);

  const asksRoadmap = fields.some(({ name }) => name === 'roadmap');
  const [beside, setBeside] = useState(() => roadmapOf(variables));
  const roadmap = asksRoadmap ? String(entries.roadmap || 'CFR') : beside;
  const choices = useChoices(roadmap);
  // Where the question itself takes no roadmap, one is still needed to say whose goals or pledges can be chosen.
  const needsRoadmap = !asksRoadmap && fields.some(({ control }) => control.kind === 'choice' || control.kind === 'search');

  const change = (name: string, entry: Entry): void => {
    setEntries((present) => (name === 'roadmap' ? forRoadmap(fields, present, String(entry)) : { ...present, [name]: entry }));
  };
  const changeBeside = (code: string): void => {
    setBeside(code);
    setEntries((present) => forRoadmap(fields, present, null));
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = variablesOf(fields, entries);
    setProblems(read.problems);
    const [first] = Object.keys(read.problems);
    if (first === undefined) onAsk(read.variables);
    else form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, select, textarea)`)?.focus();
  };

  const ordered = useMemo(() => inOrder(fields), [fields]);
  return (
    <form ref={form} className="variables" onSubmit={submit} noValidate aria-label="What the question is about">
      {needsRoadmap && <RoadmapField id={`${id}-beside`} roadmaps={basics?.roadmaps} value={beside} onChange={changeBeside} />}
      {ordered.map((field) =>
        field.name === 'roadmap' ? (
          <RoadmapField key={field.name} id={`${id}-roadmap`} roadmaps={basics?.roadmaps} value={roadmap} onChange={(code) => change('roadmap', code)} />
        ) : (
          <FieldControl
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            entry={entries[field.name] ?? ''}
            problem={problems[field.name]}
            roadmap={roadmap}
            choices={choices}
            currencies={basics?.currencies}
            onChange={(entry) => change(field.name, entry)}
          />
        ),
      )}
      <div className="ask">
        <button type="submit" className="main" aria-disabled={busy}>
          {busy ? 'Asking...' : 'Ask'}
        </button>
      </div>
    </form>
  );
}

/** Of another roadmap there are other states and goals: what was chosen of the old one would find nothing. */
function forRoadmap(fields: readonly Field[], entries: Entries, roadmap: string | null): Entries {
  const emptied = fields
    .filter(({ control }) => (control.kind === 'choice' && control.subject !== 'roadmap') || control.kind === 'search')
    .map(({ name, control }) => [name, 'many' in control && control.many ? [] : ''] as const);
  return { ...entries, ...Object.fromEntries(emptied), ...(roadmap !== null && { roadmap }) };
}

function roadmapOf(variables: Variables | null): string {
  return Object.values(variables ?? {}).some((value) => typeof value === 'string' && value.startsWith('DEMO')) ? 'DEMO' : 'CFR';
}

/** The roadmap first, what must be chosen next, how it is paged last. */
function inOrder(fields: readonly Field[]): Field[] {
  const rank = ({ name, required, defaultValue }: Field): number =>
    name === 'roadmap' ? 0 : required && defaultValue === undefined ? 1 : name === 'orderBy' ? 3 : name === 'first' ? 4 : 2;
  return [...fields].sort((one, other) => rank(one) - rank(other));
}
