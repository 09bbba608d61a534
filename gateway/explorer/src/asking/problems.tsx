import type { AnyHubError } from '@roadmap-hub/client';

interface ProblemsProps {
  errors: readonly AnyHubError[];
}

/** What went wrong, in the hub's own words: which argument, what it was, what it may be, or which service is away. */
export function Problems({ errors }: ProblemsProps) {
  if (errors.length === 0) return null;
  const away = [...new Set(errors.flatMap((error) => (error.kind === 'subgraph-unavailable' ? [error.subgraph] : [])))];
  const others = errors.filter(({ kind }) => kind !== 'subgraph-unavailable');
  return (
    <div role="alert" className="problem">
      {away.length > 0 && (
        <p>
          <strong>This answer is not complete.</strong> {away.length === 1 ? `The service ${away[0]} does` : `The services ${away.join(' and ')} do`} not answer
          now: what it knows is missing here and shown as unknown. Ask again in a minute.
        </p>
      )}
      {others.map((error) => (
        <Problem key={`${error.message} ${error.path?.join('.') ?? ''}`} error={error} />
      ))}
    </div>
  );
}

function Problem({ error }: { error: AnyHubError }) {
  if (error.kind === 'bad-user-input' && error.argument !== null) {
    return (
      <dl className="refusal">
        <dt>What is wrong</dt>
        <dd>
          <code>{error.argument}</code>
        </dd>
        <dt>It was</dt>
        <dd>
          <code>{JSON.stringify(error.received)}</code>
        </dd>
        <dt>What would do</dt>
        <dd>{error.allowed ?? error.message}</dd>
      </dl>
    );
  }
  return (
    <p>
      {error.message}
      {error.kind === 'hub-fault' && error.requestId && <span className="note"> Request {error.requestId}.</span>}
    </p>
  );
}
