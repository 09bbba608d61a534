import { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** Of what a server makes its requests and answers. */
export interface MessageClasses {
  IncomingMessage: typeof IncomingMessage;
  ServerResponse: typeof ServerResponse;
}

/** Classes of one server's own. */
export function messageClasses(): MessageClasses {
  return { IncomingMessage: class extends IncomingMessage {}, ServerResponse: class extends ServerResponse {} as typeof ServerResponse };
}

/**
 * Express gives each request and each answer its prototype when they are there already, which makes
 * the engine forget what it knows of them, for each of them anew. Here they are born with it.
 */
export function wear(app: Express, classes: MessageClasses): void {
  for (const [name, { prototype }] of [['request', classes.IncomingMessage] as const, ['response', classes.ServerResponse] as const]) {
    Object.setPrototypeOf(prototype, app[name]);
    Object.assign(app, { [name]: prototype });
  }
}
