import type { Request, Response } from 'express';
import { refuse } from '../http/refuse.js';
import { type Html, html } from '../web/html.js';
import { renderLayout } from '../web/layout.js';
import { asPage } from '../web/policy.js';

export interface Problem {
  status: 400 | 404 | 503;
  code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'SUBGRAPH_UNAVAILABLE';
  title: string;
  /** What was wrong and what would be right, one sentence each. */
  messages: readonly string[];
  help?: Html;
}

/** Says what is wrong: as a page to people, in the shape of all refusals to programs that want JSON. */
export function answerProblem(
  req: Request,
  res: Response,
  { status, code, title, messages, help }: Problem,
  site: { version: string; today: () => string },
): void {
  if (req.accepts(['text/html', 'application/json']) === 'application/json') {
    refuse(res, status, code, messages.join(' '));
    return;
  }
  const body = html`<h1>${title}</h1>
${messages.map((message) => html`<p class="notice">${message}</p>`)}
${help ?? ''}
<p><a href="/">To the start page</a></p>`;
  const page = renderLayout({ title, description: messages[0] ?? title, section: 'records', body, version: site.version, today: site.today() });
  asPage(res.status(status)).send(page);
}
