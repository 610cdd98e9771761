import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Bell } from '../reader/bell.ts';
import { CheckpointPolicy } from './checkpoint.ts';
import { LogWriter } from './log-writer.ts';
import type { AppendRequest, FromWriter, ToWriter, WriterData } from './protocol.ts';

const { path, logId, port, doorbell, durability } = workerData as WriterData;
const tell = (message: FromWriter) => port.postMessage(message);

/** Everything that waits at the door, without waiting for more. */
const takeQueued = (): Readonly<{ requests: AppendRequest[]; closing: boolean }> => {
  const requests: AppendRequest[] = [];
  for (let item = receiveMessageOnPort(port); item; item = receiveMessageOnPort(port)) {
    const message = item.message as ToWriter;
    if (message === 'close') return { requests, closing: true };
    requests.push(...message.appends);
  }
  return { requests, closing: false };
};

/**
 * This thread does nothing but write, so it sleeps on the doorbell instead of in the event loop: that wakes it several
 * times faster, and the flush of one group gathers the next.
 */
const serve = (writer: LogWriter, bell: Bell): void => {
  const policy = new CheckpointPolicy(() => writer.checkpoint('PASSIVE'));
  for (;;) {
    const heard = Atomics.load(doorbell, 0);
    const { requests, closing } = takeQueued();
    if (requests.length > 0) {
      const outcomes = writer.write(requests);
      tell({ kind: 'flushed', outcomes });
      bell.ring();
      policy.wrote(outcomes);
    }
    if (closing) return;
    if (requests.length === 0 && Atomics.wait(doorbell, 0, heard, policy.patienceMs) === 'timed-out') policy.idle();
  }
};

const bell = new Bell(logId);
const writer = new LogWriter(path, durability);
tell({ kind: 'ready' });
serve(writer, bell);
writer.close();
bell.close();
tell({ kind: 'closed' });
port.close();
