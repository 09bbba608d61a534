import './styles-by-script.js';
import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import { GraphiQL } from 'graphiql';

export default function OwnQuery() {
  return <GraphiQL fetcher={async (p) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(p) })).json()} defaultQuery="{ roadmaps { code title } }" />;
}
