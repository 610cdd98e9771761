import { eventStoreContract } from '@tijdig/event-store/contract';
import { MemoryLog, memoryEventStore } from './memory-event-store.ts';

eventStoreContract('het geheugen', async () => {
  const log = new MemoryLog();
  return { open: async (options) => memoryEventStore({ ...options, log }), discard: async () => undefined };
});
