import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServiceName, SubgraphRequest } from '@roadmap-hub/subgraph';
import { ToyService } from './toy-service.js';

/** A toy service on a loopback port, which a test can break in the ways that real ones break. */
export class ToyHttpService {
  readonly service: ToyService;
  readonly headers: IncomingHttpHeaders[] = [];
  /** Answers instead of the service while it is set. */
  fault: RequestListener | undefined;
  /** How many TCP connections were made to it. */
  connections = 0;
  #server: Server | undefined;
  #port = 0;

  constructor(name: ServiceName) {
    this.service = new ToyService(name);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, on the same port as before when it was up already. */
  async start(): Promise<void> {
    this.#server = createServer(this.#handle);
    this.#server.on('connection', () => {
      this.connections += 1;
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** As if killed: open sockets die with it. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  #handle: RequestListener = async (req, res) => {
    if (req.url === '/health/ready') {
      res.writeHead(this.service.ready && !this.fault ? 200 : 503).end();
      return;
    }
    if (req.url === '/data-state') {
      const { data } = this.service;
      res.writeHead(typeof data === 'string' && !this.fault ? 200 : 503).end(data);
      return;
    }
    this.headers.push(req.headers);
    if (this.fault) {
      this.fault(req, res);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as SubgraphRequest;
    const answer = await this.service.execute({
      query,
      variables,
      operationName,
      requestId: String(req.headers['x-request-id']),
      reportCost: req.headers['x-hub-cost'] === '1',
      reportState: req.headers['x-hub-state'] === '1',
    });
    res.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  };
}
