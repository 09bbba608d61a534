import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** In which way it makes a service misbehave; `honest` hands everything on. */
export type Hostility = 'honest' | 'hangs' | 'is slow' | 'answers rubbish' | 'answers 500' | 'closes half-way' | 'resets connections';

const SLOW_MS = 1_500;

/** Stands between the gateway and a real service. */
export class HostileProxy {
  hostility: Hostility = 'honest';
  /** How many requests came, whatever became of them. */
  calls = 0;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server = createServer((asked, answer) => this.handle(asked, answer));

  constructor(private readonly target: URL) {}

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.agent.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private handle(asked: IncomingMessage, answer: ServerResponse): void {
    this.calls += 1;
    const json = { 'content-type': 'application/json' };
    switch (this.hostility) {
      case 'hangs':
        return;
      case 'answers rubbish':
        answer.writeHead(200, json).end('<html>{"data": {"at": "secret (file.js:1)"');
        return;
      case 'answers 500':
        answer.writeHead(500, json).end('{"errors":[{"message":"select secret from 127.0.0.1"}]}');
        return;
      case 'closes half-way':
        answer.writeHead(200, { ...json, 'content-length': '100000' });
        answer.write('{"data":{"', () => answer.destroy());
        return;
      case 'resets connections':
        asked.socket.resetAndDestroy();
        return;
      case 'is slow':
        setTimeout(() => this.handOn(asked, answer), SLOW_MS);
        return;
      case 'honest':
        this.handOn(asked, answer);
    }
  }

  private handOn(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, url, headers } = asked;
    const onward = request({ host: this.target.hostname, port: this.target.port, method, path: url, headers, agent: this.agent }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  }
}
