import { questions } from '@roadmap-hub/client';
import { useEffect, useRef } from 'react';
import type { Place } from '../page/place.js';
import type { GoTo } from '../page/use-place.js';
import { Catalogue } from './catalogue.js';
import { QuestionView } from './question-view.js';

interface QuestionsProps {
  place: Place;
  goTo: GoTo;
}

/** The catalogue; beside it, once one is picked, the question with its answer. */
export function Questions({ place, goTo }: QuestionsProps) {
  const question = questions.find(({ name }) => name === place.question);
  const arrived = useRef(place.question);

  useEffect(() => {
    document.title = question ? `${question.title} - Explorer` : 'Explorer';
    // Whoever picks a question goes on reading there; whoever has just come by a link starts at the top.
    if (question && arrived.current !== question.name) document.getElementById('question')?.focus();
    arrived.current = question?.name ?? null;
  }, [question]);

  return (
    <div className={question ? 'desk' : 'desk open'}>
      <Catalogue questions={questions} chosen={question?.name ?? null} goTo={goTo} />
      {question && <QuestionView key={question.name} question={question} place={place} goTo={goTo} />}
      {place.question && !question && (
        <p role="alert" className="problem">
          There is no question "{place.question}". Pick one of the list.
        </p>
      )}
    </div>
  );
}
