import './styles-by-script.js';
import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './own-query.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { GraphiQL } from 'graphiql';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place, OwnQuery as Written } from '../page/place.js';
import { loadSchema } from '../page/schema.js';
import { useLoaded } from '../page/use-loaded.js';
import type { GoTo } from '../page/use-place.js';
import { Result } from '../result/result.js';
import { type Params, useFetcher } from './use-fetcher.js';

const EXAMPLE = `# Ctrl-Space says what can be asked here, Ctrl-Enter asks it.
# The book at the left opens the documentation of the schema.
query Plans($roadmap: ID! = "CFR", $first: Int = 50, $after: String) {
  nationalActionPlans(filter: { roadmap: $roadmap }, first: $first, after: $after) {
    totalCount
    nodes {
      id
      country {
        name
        planStatus(roadmap: $roadmap)
      }
      leadBody
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

interface OwnQueryProps {
  place: Place;
  own: Written;
  goTo: GoTo;
}

/** GraphiQL with the documentation of the schema; its answers can be looked at and taken away like those of the questions. */
export default function OwnQuery({ place, own, goTo }: OwnQueryProps) {
  const schema = useLoaded(loadSchema);
  const { state, more, fetcher } = useFetcher();
  const written = useRef(own);

  useEffect(() => {
    document.title = 'Own query - Explorer';
  }, []);
  const write = useCallback(
    (change: Partial<Written>) => {
      written.current = { ...written.current, ...change };
      goTo({ own: written.current }, 'replace');
    },
    [goTo],
  );
  // What was there at first: afterwards the editor has its own memory.
  const [first] = useState(own);

  return (
    <section className="own-query" aria-label="Own query">
      <h2 className="unseen">Own query</h2>
      <div className="editor">
        <GraphiQL
          fetcher={fetcher as (params: Params) => Promise<object>}
          schema={schema ?? null}
          plugins={[]}
          referencePlugin={DOC_EXPLORER_PLUGIN}
          initialQuery={first.query || EXAMPLE}
          initialVariables={first.variables || undefined}
          isHeadersEditorEnabled={false}
          onEditQuery={(query) => write({ query })}
          onEditVariables={(variables) => write({ variables })}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </div>
      <Result
        state={state}
        title={state.status === 'answered' ? (state.answer.asking.operationName ?? 'Own query') : 'Own query'}
        place={place}
        goTo={goTo}
        more={more}
      />
    </section>
  );
}
