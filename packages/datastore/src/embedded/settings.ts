import type { Layout } from './directory.js';

/**
 * The server's settings, given at each start rather than written into the
 * cluster: a new release's reach old clusters too. They suit a laptop.
 */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // The path of a socket in the data directory is often longer than the system allows.
  unix_socket_directories: '',
  shared_buffers: '128MB',
  // A hub takes 69 at most; several may share one server.
  max_connections: '400',
  max_wal_size: '256MB',
  fsync: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_checkpoints: 'off',
};

/** The directory comes first: it is by this that a running server is known. */
export function serverArguments(layout: Layout, port: number): string[] {
  const settings = Object.entries({ port: String(port), ...SETTINGS });
  return ['-D', layout.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
