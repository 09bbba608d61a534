import type { Question } from '@roadmap-hub/client';
import { parse } from 'graphql';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useAnswer } from '../asking/use-answer.js';
import { type Place, START, type Variables } from '../page/place.js';
import { PlaceLink } from '../page/place-link.js';
import type { GoTo } from '../page/use-place.js';
import { Result } from '../result/result.js';
import { fieldOf } from '../variables/field.js';
import { entriesOf, variablesOf } from '../variables/values.js';
import { VariableForm } from '../variables/variable-form.js';

interface QuestionViewProps {
  question: Question;
  place: Place;
  goTo: GoTo;
}

/** One question: what it asks, the form of what it is about, and its answer. */
export function QuestionView({ question, place, goTo }: QuestionViewProps) {
  const document = useMemo(() => parse(question.document), [question]);
  // Cursors are turned by 'more' and typed by nobody.
  const fields = useMemo(() => question.variables.filter(({ name }) => !question.pages.some(({ after }) => after === name)).map(fieldOf), [question]);
  const [again, setAgain] = useState(0);
  const { state, ask, more } = useAnswer();

  // What can be asked with its defaults is asked at once; what needs a choice waits for it.
  const wanted = useMemo(() => {
    const { variables, problems } = variablesOf(fields, entriesOf(fields, place.variables));
    return Object.keys(problems).length === 0 ? variables : null;
  }, [fields, place.variables]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is counted up to ask the same once more.
  useEffect(() => {
    if (wanted) ask({ document, text: question.document, operationName: question.name, pages: question.pages, variables: wanted });
  }, [ask, document, question, wanted, again]);

  const submit = useCallback(
    (variables: Variables) => {
      setAgain((count) => count + 1);
      goTo({ variables, list: null, chart: null });
    },
    [goTo],
  );

  return (
    <section className="question" aria-labelledby="question">
      <p className="back">
        <PlaceLink to={START} goTo={goTo}>
          All questions
        </PlaceLink>
      </p>
      <h2 id="question" tabIndex={-1}>
        {question.title}
      </h2>
      <p className="lead">{question.question}</p>
      <p className="note">{question.about}</p>
      <VariableForm fields={fields} variables={place.variables} busy={state.status === 'asking'} onAsk={submit} />
      <Result state={state} title={question.title} place={place} goTo={goTo} more={more} />
    </section>
  );
}
