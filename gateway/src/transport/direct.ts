import type { Interrupt } from '@roadmap-hub/subgraph';
import { ServiceFailure } from '../errors/service-failure.js';
import type { ServiceLink } from '../options.js';
import type { Carrier } from './transport.js';

/**
 * Calls a service that runs in this process. It gets the signal, but the wait ends with the signal
 * even when the service takes no notice of it: a stuck service must not hold the answer.
 */
export function directCarrier(service: Extract<ServiceLink, { kind: 'direct' }>['service']): Carrier {
  return {
    async call(request) {
      try {
        return await orAborted(service.execute(request), request.signal);
      } catch (error) {
        request.signal.throwIfAborted();
        throw new ServiceFailure('failed', false, error);
      }
    },
    isReady: (signal) => orAborted(service.isReady(), signal),
    state: async (signal) => (service.state ? orAborted(service.state(), signal) : undefined),
    // Whoever started the service stops it.
    close: async () => {},
  };
}

function orAborted<T>(work: Promise<T>, signal: Interrupt): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const done = (): void => signal.removeEventListener('abort', onAbort);
    work.then(
      (value) => {
        done();
        resolve(value);
      },
      (error: unknown) => {
        done();
        reject(error);
      },
    );
  });
}
