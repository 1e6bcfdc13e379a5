import { expect, test } from 'vitest';
import { createStaff } from '#lib/cases/testing/people.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { listFailedJobs, listQueueStates } from '#lib/platform/queue-state.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { retryFailedJob } from './retry-failed-job.ts';

const { db } = await testDatabase();
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const auditor = await createStaff(db, 'auditor', 'D01', 'auditor');
const NOW = Temporal.Now.instant();

const stateOf = async () => (await listQueueStates()).find(({ queue }) => queue === 'purge-expired');

test('a job that was given up is shown with what it said, and gets another try once', async () => {
  const jobId = (await db.$transaction((tx) => enqueue(tx, 'purge-expired', {}))) ?? '';
  expect(await stateOf()).toMatchObject({ waiting: 1, failed: 0 });
  const output = JSON.stringify({ message: 'disk full' });
  await db.$executeRaw`
    update pgboss.job set state = 'failed', completed_on = now(), output = ${output}::jsonb where id = ${jobId}::uuid`;
  expect(await listFailedJobs()).toMatchObject([{ id: jobId, queue: 'purge-expired', error: 'disk full' }]);

  const order = { queue: 'purge-expired', jobId, address: null };
  expect(await retryFailedJob(db, auditor, order, NOW)).toMatchObject({ ok: false, refusal: { code: 'forbidden' } });
  expect(await retryFailedJob(db, sysadmin, order, NOW)).toMatchObject({ ok: true });
  expect(await stateOf()).toMatchObject({ waiting: 1, failed: 0 });
  expect(await retryFailedJob(db, sysadmin, order, NOW)).toMatchObject({
    ok: false,
    refusal: { code: 'nothing-to-replay' },
  });
});
