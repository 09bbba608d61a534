import { until } from '../harness/until.js';
import { hub } from './hub.js';

interface RequestLine {
  requestId: string;
  subgraphCalls: number;
  clientGone?: boolean;
}

/** What the hub's log says of a request, once that has ended. */
export function loggedRequest(id: string | string[] | undefined): Promise<RequestLine> {
  const lines = (): RequestLine[] =>
    [
      ...hub()
        .stderr()
        .matchAll(/^\{.*"msg":"request".*\}$/gm),
    ].map(([line]) => JSON.parse(line));
  return until('the request is logged', () => lines().find(({ requestId }) => requestId === id));
}
