import { BroadcastChannel } from 'node:worker_threads';
import type { Wake } from '@tijdig/event-store';

const channelOf = (logId: string): string => `tijdig-log-${logId}`;

/** Rings in every thread of this process that follows the log; another process finds out by looking now and then. */
export class Bell {
  private readonly channel: BroadcastChannel;
  constructor(logId: string) {
    this.channel = new BroadcastChannel(channelOf(logId)).unref();
  }
  ring(): void {
    this.channel.postMessage(null);
  }
  /** From now on every ring knocks. */
  wakes(wake: Wake): void {
    this.channel.onmessage = () => wake.knock();
  }
  close(): void {
    this.channel.close();
  }
}
