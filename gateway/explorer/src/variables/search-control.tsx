import { type KeyboardEvent, useEffect, useState } from 'react';
import type { ControlProps } from './control-props.js';
import { type Option, search } from './options.js';

interface SearchControlProps extends ControlProps {
  subject: 'pledge' | 'event' | 'activity' | 'assistance';
  roadmap: string;
}

/** Long enough not to ask at every stroke, short enough not to be felt. */
const PAUSE_MS = 200;

/** Finds a record by a word of its title; its id can be typed as well. */
export function SearchControl({ subject, roadmap, id, described, invalid, entry, onChange }: SearchControlProps) {
  const chosen = String(entry);
  const [text, setText] = useState(chosen);
  const [found, setFound] = useState<readonly Option[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  useEffect(() => setText((present) => (chosen === '' || !present.includes(chosen) ? chosen : present)), [chosen]);

  useEffect(() => {
    if (!open) return;
    const ended = new AbortController();
    const timer = setTimeout(() => {
      search(subject, roadmap, text.trim(), ended.signal).then(
        (options) => {
          setFound(options);
          setActive(-1);
        },
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [open, subject, roadmap, text]);

  const choose = ({ value, label }: Option): void => {
    setText(`${label} (${value})`);
    setOpen(false);
    onChange(value);
  };
  const type = (typed: string): void => {
    setText(typed);
    setOpen(true);
    onChange(typed.trim());
  };
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((present) => Math.min(Math.max(present + step, 0), found.length - 1));
    } else if (event.key === 'Escape') {
      setOpen(false);
    } else if (event.key === 'Enter' && open) {
      const option = found[active];
      if (!option) return;
      event.preventDefault();
      choose(option);
    }
  };

  const shown = open && found.length > 0;
  return (
    <div className="finder">
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-found`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={described}
        aria-invalid={invalid}
        autoComplete="off"
        spellCheck={false}
        placeholder="Type a word of its title"
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={steer}
      />
      <div id={`${id}-found`} role="listbox" aria-label="What was found" hidden={!shown}>
        {found.map((option, index) => (
          // The field keeps the focus, as a list of this kind must.
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <span>{option.label}</span> <code>{option.value}</code>
            {option.synthetic && <span className="mark">SYNTHETIC</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
