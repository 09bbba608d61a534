import type { HubError } from './answer.js';

interface ProblemsProps {
  errors: readonly HubError[];
  /** Something arrived all the same. */
  partial: boolean;
}

/** What went wrong, in the hub's own words: which argument, what it was, what it may be, or which service is away. */
export function Problems({ errors, partial }: ProblemsProps) {
  if (errors.length === 0) return null;
  const away = [...new Set(errors.flatMap(({ extensions }) => (extensions?.code === 'SUBGRAPH_UNAVAILABLE' ? [extensions.subgraph ?? 'one of the services'] : [])))];
  const others = errors.filter(({ extensions }) => extensions?.code !== 'SUBGRAPH_UNAVAILABLE');
  return (
    <div role="alert" className="problem">
      {away.length > 0 && (
        <p>
          <strong>This answer is not complete.</strong> {away.length === 1 ? `The service ${away[0]} does` : `The services ${away.join(' and ')} do`} not answer now: what it
          knows is missing here and shown as unknown. Ask again in a minute.
        </p>
      )}
      {others.map(({ message, extensions, path }) => (
        <Problem key={message + (path?.join('.') ?? '')} message={message} extensions={extensions} />
      ))}
      {partial && away.length === 0 && <p>The rest of the answer is below.</p>}
    </div>
  );
}

function Problem({ message, extensions }: HubError) {
  if (extensions?.argument === undefined) {
    return (
      <p>
        {message}
        {extensions?.code === 'INTERNAL_SERVER_ERROR' && extensions.requestId && <span className="note"> Request {extensions.requestId}.</span>}
      </p>
    );
  }
  return (
    <dl className="refusal">
      <dt>What is wrong</dt>
      <dd>
        <code>{extensions.argument}</code>
      </dd>
      <dt>It was</dt>
      <dd>
        <code>{JSON.stringify(extensions.received)}</code>
      </dd>
      <dt>What would do</dt>
      <dd>{extensions.allowed ?? message}</dd>
    </dl>
  );
}
