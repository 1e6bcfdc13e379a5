import { expect, test } from 'vitest';
import { enqueue } from './queue.ts';
import { testDatabase } from './testing/database.ts';

const { db } = await testDatabase();

const waiting = async (): Promise<number> => {
  const rows = await db.$queryRaw<{ jobs: number }[]>`select count(*)::int as jobs from pgboss.job`;
  return rows[0]?.jobs ?? 0;
};

test('a job exists if and when the transaction that causes it commits', async () => {
  const undone = db.$transaction(async (tx) => {
    await enqueue(tx, 'purge-expired', {});
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await waiting()).toBe(0);
  await db.$transaction((tx) => enqueue(tx, 'purge-expired', {}));
  expect(await waiting()).toBe(1);
});
