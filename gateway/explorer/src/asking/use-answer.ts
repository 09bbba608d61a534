import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered, Asking, Data } from './answer.js';
import { askHub } from './ask.js';
import { nextPage, type Paged, withPage } from './pages.js';

export type AnswerState =
  | { status: 'nothing' }
  | { status: 'asking' }
  | { status: 'failed'; message: string }
  | ({ status: 'answered'; asking: Asking; seconds: number; fetching: boolean } & Answered);

/** Fetches further pages of a list: one, or all that there are. */
export type More = (list: Paged, all: boolean) => void;

const UNREACHED = 'The hub did not answer. Is it still running, and is the network there? Then ask again.';

/** One answer at a time: whoever asks anew does not wait for the old one. */
export function useAnswer(): { state: AnswerState; ask: (asking: Asking) => void; more: More } {
  const [state, setState] = useState<AnswerState>({ status: 'nothing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const ask = useCallback(
    (asking: Asking) => {
      const signal = begin();
      const started = performance.now();
      setState({ status: 'asking' });
      askHub(asking, signal).then(
        (answered) => signal.aborted || setState({ status: 'answered', asking, ...answered, seconds: (performance.now() - started) / 1000, fetching: false }),
        () => signal.aborted || setState({ status: 'failed', message: UNREACHED }),
      );
    },
    [begin],
  );

  const more = useCallback<More>(
    (list, all) => {
      if (state.status !== 'answered' || !state.data) return;
      const signal = begin();
      setState({ ...state, fetching: true });
      pagesOf(state.asking, state.data, list, all, signal, (data, errors, done) => {
        if (!signal.aborted) setState({ ...state, data, errors: [...state.errors, ...errors], fetching: !done });
      });
    },
    [begin, state],
  );

  return { state, ask, more };
}

type Told = (data: Data, errors: Answered['errors'], done: boolean) => void;

/** Goes from page to page and tells each time what there is so far. A page with an error is the last. */
async function pagesOf(asking: Asking, first: Data, list: Paged, all: boolean, signal: AbortSignal, tell: Told): Promise<void> {
  let data = first;
  for (;;) {
    const variables = nextPage(data, list, asking.variables);
    if (!variables) return tell(data, [], true);
    const page = await askHub({ ...asking, variables }, signal).catch(() => ({ data: null, errors: [{ message: UNREACHED }] }));
    if (page.data) data = withPage(data, page.data, list);
    const done = !all || page.errors.length > 0 || !page.data;
    tell(data, page.errors, done);
    if (done) return;
  }
}
