import { type Channel, channel } from 'node:diagnostics_channel';
import type { FailureKind } from '../errors/service-failure.js';
import type { BreakerState } from './breaker.js';

/** What became of a call; `gone` when the client did not wait for it. */
export type CallOutcome = 'answered' | FailureKind;

/** Something that happens again and again, told to whoever counts it; where nobody listens it costs nothing. */
class Event<T extends object> {
  private readonly channel: Channel;

  constructor(name: string) {
    this.channel = channel(name);
  }

  tell(details: T): void {
    if (this.channel.hasSubscribers) this.channel.publish(details);
  }
}

/** Node's diagnostics channels, by which the state of the ways to the services can be watched within the process. */
export const TRANSPORT_EVENTS = {
  /** A call is over, its retry included; no attempt was made where the breaker refused it, or its time was over before. */
  call: new Event<{ service: string; outcome: CallOutcome; attempts: number; ms: number }>('roadmap-hub.transport.call'),
  /** A call might succeed if it were tried again; `granted` is false where the budget for retries is used up. */
  retry: new Event<{ service: string; granted: boolean }>('roadmap-hub.transport.retry'),
  /** A breaker opened, tries, or closed. */
  breaker: new Event<{ service: string; state: BreakerState }>('roadmap-hub.transport.breaker'),
};
