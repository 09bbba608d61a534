import { type Channel, channel } from 'node:diagnostics_channel';

/**
 * Something that happens again and again, told to whoever listens. Who tells it knows nothing of
 * metrics, and where nobody listens telling costs next to nothing.
 */
export class Event<T extends object> {
  private readonly channel: Channel;

  constructor(name: string) {
    this.channel = channel(`roadmap-hub.${name}`);
  }

  tell(details: T): void {
    if (this.channel.hasSubscribers) this.channel.publish(details);
  }

  /** Gives back how to stop listening. A listener that fails is not heard of: counting must never break what is counted. */
  listen(hear: (details: T) => void): () => void {
    const listener = (details: unknown): void => {
      try {
        hear(details as T);
      } catch {
        // Node would end the process.
      }
    };
    this.channel.subscribe(listener);
    return () => void this.channel.unsubscribe(listener);
  }
}
