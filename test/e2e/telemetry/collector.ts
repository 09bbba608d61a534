import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface RawSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}

/** A span as it was received, with the process that sent it. */
export interface ReceivedSpan {
  traceId: string;
  id: string;
  parent: string | undefined;
  name: string;
  process: string;
  attributes: Record<string, unknown>;
}

/** A collector of traces as far as a test needs one: takes OTLP over HTTP on loopback, and keeps what it is sent. */
export class Collector {
  readonly spans: ReceivedSpan[] = [];
  /** Everything that came, as it came. */
  received = '';
  private readonly server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.url === '/v1/traces') this.take(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The trace in which a request with this id has its part. */
  traceOf(requestId: string): ReceivedSpan[] {
    const traceId = this.spans.find(({ attributes }) => attributes['hub.request.id'] === requestId)?.traceId;
    return this.spans.filter((span) => span.traceId === traceId);
  }

  private take(body: string): void {
    this.received += body;
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { resource: { attributes: RawSpan['attributes'] }; scopeSpans: { spans: RawSpan[] }[] }[];
    };
    for (const { resource, scopeSpans } of resourceSpans) {
      const process = String(valuesOf(resource.attributes)['service.name']);
      for (const { traceId, spanId, parentSpanId, name, attributes } of scopeSpans.flatMap(({ spans }) => spans)) {
        this.spans.push({ traceId, id: spanId, parent: parentSpanId, name, process, attributes: valuesOf(attributes) });
      }
    }
  }
}

function valuesOf(attributes: RawSpan['attributes']): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
