import type { HttpDrain } from '@roadmap-hub/subgraph';
import { Router } from 'express';
import type { Transport, Transports } from '../transport/transport.js';

const PROBE_TIMEOUT_MS = 1_000;

type State = 'ready' | 'away';

/**
 * `live` answers "restart me?" and so looks at nothing but itself. `ready` answers "send me
 * requests?": a hub with one service left still gives partial answers, so only a hub with none
 * asks to be left out, and one that is about to end.
 */
export function healthRoutes(transports: Transports, drain: HttpDrain): Router {
  const router = Router();
  router.get('/health/live', (_req, res) => {
    res.json({ status: 'live' });
  });

  // Whoever asks a hundred times a second shares the probes that already run.
  let running: Promise<Record<string, State>> | undefined;
  router.get('/health/ready', async (_req, res) => {
    if (drain.draining) {
      res.status(503).json({ status: 'stopping' });
      return;
    }
    running ??= probeAll(transports).finally(() => {
      running = undefined;
    });
    const services = await running;
    const states = Object.values(services);
    const status = states.includes('away') ? 'degraded' : 'ready';
    res.status(states.includes('ready') ? 200 : 503).json({ status, services });
  });
  return router;
}

async function probeAll(transports: Transports): Promise<Record<string, State>> {
  const states = await Promise.all(Object.entries(transports).map(async ([name, transport]) => [name, await probe(transport)] as const));
  return Object.fromEntries(states);
}

async function probe(transport: Transport): Promise<State> {
  try {
    return (await transport.isReady(AbortSignal.timeout(PROBE_TIMEOUT_MS))) ? 'ready' : 'away';
  } catch {
    return 'away';
  }
}
