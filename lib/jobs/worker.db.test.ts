import { expect, test, vi } from 'vitest';
import { enqueue } from '../platform/queue.ts';
import { testDatabase } from '../platform/testing/database.ts';
import { startWorker } from './worker.ts';

const { db, url } = await testDatabase();

test('a worker does the waiting jobs and stops when told', async () => {
  const worker = await startWorker(url);
  try {
    await db.$transaction((tx) => enqueue(tx, 'purge-expired', {}));
    await vi.waitFor(
      async () => {
        const jobs = await db.$queryRaw<{ state: string }[]>`
          select state::text from pgboss.job where name = 'purge-expired'`;
        expect(jobs).toEqual([{ state: 'completed' }]);
      },
      { timeout: 10_000, interval: 100 },
    );
  } finally {
    await worker.stop();
  }
});
