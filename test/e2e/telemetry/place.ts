import type { Hub, Topology } from '../harness/hub.js';
import type { Collector } from './collector.js';

/** What the tests of one hub are given. */
export interface Place {
  topology: Topology;
  /** Takes the hub's traces. */
  collector: Collector;
  hub: () => Hub;
}
