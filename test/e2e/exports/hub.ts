import { oneHub } from '../harness/for-each-hub.js';

/** One hub for all that is asked here: a service per process, so that one can be killed, and the made-up roadmap. */
export const hub = oneHub({ topology: 'several-processes', env: { HUB_DEMO: 'true' } });
