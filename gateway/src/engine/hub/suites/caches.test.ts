import { useEngine } from '../../../testing/hub.js';

// What holds of the gateway holds with each engine.
useEngine('hub');
await import('../../../answers/caches.test.js');
