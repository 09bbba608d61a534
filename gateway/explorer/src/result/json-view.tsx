import { useMemo } from 'react';
import { CopyButton } from '../take-away/copy-button.js';

/** The answer as it came. */
export function JsonView({ data }: { data: object }) {
  const text = useMemo(() => JSON.stringify(data, null, 2), [data]);
  return (
    <div className="json">
      <CopyButton text={text} what="Copy JSON" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard. */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
