/**
 * Run as a process of its own: a gateway in a hostile setting (keys of Apollo's cloud are set), with
 * every way out of the process watched. Prints the targets as JSON.
 */
import dns from 'node:dns';
import net from 'node:net';

const targets: string[] = [];
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: never[]) {
  const [first] = args.flat() as unknown[];
  const { host, port, path } = (typeof first === 'object' && first !== null ? first : { port: first, host: args[1] }) as Record<string, unknown>;
  targets.push(path ? `unix:${path}` : `${host}:${port}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) {
  const original = dns[name] as (...args: unknown[]) => unknown;
  Object.assign(dns, {
    [name]: (...args: unknown[]) => {
      targets.push(`dns:${args[0]}`);
      return original(...args);
    },
  });
}

delete process.env.APOLLO_TELEMETRY_DISABLED;
Object.assign(process.env, { APOLLO_KEY: 'service:toy:abc', APOLLO_GRAPH_REF: 'toy@current', APOLLO_SCHEMA_REPORTING: 'true' });
const { post, startHttpHub } = await import('./hub.js');
const hub = await startHttpHub();
await post(hub.gateway, '{ countries { iso3 planStatus support } }');
await fetch(hub.gateway.url);
// Apollo's exporter, were it on, flushes when the gateway stops.
await new Promise((resolve) => setTimeout(resolve, 500));
await hub.stop();
process.stdout.write(JSON.stringify(targets));
