import { useCallback, useEffect, useRef, useState } from 'react';
import { askHub } from './ask.js';
import type { Answered, Asking, Data } from './asking.js';
import { nextPage, type Paged, withPage } from './pages.js';

export interface Answer extends Answered {
  asking: Asking;
  seconds: number;
  /** Further pages are on their way. */
  fetching: boolean;
}

export type AnswerState = { status: 'nothing' } | { status: 'asking' } | { status: 'answered'; answer: Answer };

/** Asks; `heard` hears the answer as it comes. */
export type Ask = (asking: Asking, heard?: typeof fetch) => void;

/** Fetches further pages of a list: one, or all that there are. */
export type More = (list: Paged, all: boolean) => void;

/** One answer at a time: whoever asks anew does not wait for the old one. */
export function useAnswer(): { state: AnswerState; ask: Ask; more: More } {
  const [state, setState] = useState<AnswerState>({ status: 'nothing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const ask = useCallback<Ask>(
    (asking, heard) => {
      const signal = begin();
      const started = performance.now();
      setState({ status: 'asking' });
      askHub(asking, signal, heard).then(
        (answered) => setState({ status: 'answered', answer: { asking, ...answered, seconds: (performance.now() - started) / 1000, fetching: false } }),
        // Rejects only when somebody has asked anew meanwhile.
        () => undefined,
      );
    },
    [begin],
  );

  const more = useCallback<More>(
    (list, all) => {
      if (state.status !== 'answered' || !state.answer.data) return;
      const signal = begin();
      const { answer } = state;
      const tell: Told = (data, errors, done) => {
        if (!signal.aborted) setState({ status: 'answered', answer: { ...answer, data, errors: [...answer.errors, ...errors], fetching: !done } });
      };
      setState({ status: 'answered', answer: { ...answer, fetching: true } });
      followPages(answer.asking, answer.data as Data, list, all, signal, tell).catch(() => undefined);
    },
    [begin, state],
  );

  return { state, ask, more };
}

type Told = (data: Data, errors: Answered['errors'], done: boolean) => void;

/** Goes from page to page and tells each time what there is so far. A page with an error is the last. */
async function followPages(asking: Asking, first: Data, list: Paged, all: boolean, signal: AbortSignal, tell: Told): Promise<void> {
  let data = first;
  for (;;) {
    const variables = nextPage(data, list, asking.variables);
    if (!variables) return tell(data, [], true);
    const page = await askHub({ ...asking, variables }, signal);
    if (page.data) data = withPage(data, page.data, list);
    const done = !all || page.errors.length > 0 || !page.data;
    tell(data, page.errors, done);
    if (done) return;
  }
}
