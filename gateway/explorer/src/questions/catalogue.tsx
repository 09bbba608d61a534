import type { Audience, Question } from '@roadmap-hub/client';
import { useId, useState } from 'react';
import { START } from '../page/place.js';
import { PlaceLink } from '../page/place-link.js';
import type { GoTo } from '../page/use-place.js';
import { searchQuestions } from './search.js';

const AUDIENCES: readonly [Audience | null, string][] = [
  [null, 'Everybody'],
  ['partner', 'Partners'],
  ['analyst', 'Analysts'],
  ['donor', 'Donors'],
];

interface CatalogueProps {
  questions: readonly Question[];
  chosen: string | null;
  goTo: GoTo;
}

/** All that can be asked without writing a query, to be searched by words and by who asks. */
export function Catalogue({ questions, chosen, goTo }: CatalogueProps) {
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<Audience | null>(null);
  const found = searchQuestions(questions, text, audience);
  const id = useId();

  return (
    <aside className="catalogue" aria-labelledby={id}>
      <h2 id={id}>Questions</h2>
      <search className="catalogue-search">
        <label>
          <span className="unseen">Search the questions</span>
          <input type="search" placeholder="A word, such as gap or plan" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <fieldset className="chips">
          <legend className="unseen">Who asks</legend>
          {AUDIENCES.map(([key, label]) => (
            <label key={label}>
              <input type="radio" name={`${id}-audience`} checked={audience === key} onChange={() => setAudience(key)} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      </search>
      <p className="note" role="status">
        {found.length === 0
          ? `No question holds "${text}". Try another word, or write a query of your own.`
          : `${found.length} ${found.length === 1 ? 'question' : 'questions'}`}
      </p>
      <ul className="questions">
        {found.map((question) => (
          <li key={question.name}>
            <PlaceLink to={{ ...START, question: question.name }} goTo={goTo} current={question.name === chosen}>
              <strong>{question.title}</strong>
              <span className="asks">{question.question}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </aside>
  );
}
