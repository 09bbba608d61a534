import { useState } from 'react';
import type { Asking } from '../asking/asking.js';
import type { Asked } from './asked.js';
import { CopyButton } from './copy-button.js';
import { curl } from './curl.js';
import { powerQuery } from './power-query.js';
import { python } from './python.js';
import { r } from './r.js';
import { typescript } from './typescript.js';

const FILES = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['ndjson', 'NDJSON'],
  ['json', 'JSON'],
] as const;

const SNIPPETS = [
  ['curl', 'curl', curl],
  ['typescript', 'TypeScript', typescript],
  ['python', 'Python', python],
  ['r', 'R', r],
  ['power-query', 'Excel Power Query', powerQuery],
] as const;

interface TakeAwayProps {
  asking: Asking;
  /** The list that makes the rows. */
  list: string;
  synthetic: boolean;
}

/** The whole answer as a file, and the same question for one's own program. */
export function TakeAway({ asking, list, synthetic }: TakeAwayProps) {
  const [kind, setKind] = useState<string>('curl');
  const [, , write] = SNIPPETS.find(([key]) => key === kind) ?? SNIPPETS[0];
  const asked: Asked = { origin: location.origin, document: asking.text, operationName: asking.operationName, variables: asking.variables };
  const snippet = write(asked, list);
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h3 id="take-away">Take it away</h3>
      <form method="post" action="/export/question.csv" className="files">
        <input type="hidden" name="query" value={asking.text} />
        <input type="hidden" name="operationName" value={asking.operationName ?? ''} />
        <input type="hidden" name="variables" value={JSON.stringify(asking.variables)} />
        <input type="hidden" name="list" value={list} />
        <span>The whole answer, all pages{synthetic && ' (marked SYNTHETIC)'}:</span>
        {FILES.map(([ending, label]) => (
          <button key={ending} type="submit" formAction={`/export/question.${ending}`}>
            {label}
          </button>
        ))}
        <CopyButton text={location.href} what="Copy link to this view" />
      </form>
      <details>
        <summary>Ask the same from your own program</summary>
        <div className="snippet">
          <label>
            For{' '}
            <select value={kind} onChange={(event) => setKind(event.target.value)}>
              {SNIPPETS.map(([key, label]) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <CopyButton text={snippet} what="Copy" />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard. */}
          <pre tabIndex={0} data-snippet={kind}>
            <code>{snippet}</code>
          </pre>
        </div>
      </details>
    </section>
  );
}
