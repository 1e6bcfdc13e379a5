import { PgBoss } from 'pg-boss';
import { QUEUES, type QueueName, SCHEDULES } from './queues.ts';

/** Brings the job queue's own tables, its queues and its timetable up to date; safe to repeat and to run twice at once. */
export async function installQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  try {
    const known = new Set((await boss.getQueues()).map((queue) => queue.name));
    for (const [name, { policy, ...settings }] of Object.entries(QUEUES)) {
      if (known.has(name)) await boss.updateQueue(name, settings);
      else await boss.createQueue(name, { policy, ...settings });
    }
    await scheduleAll(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function scheduleAll(boss: PgBoss): Promise<void> {
  const wanted = new Set<string>(SCHEDULES.map(({ queue }) => queue));
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name);
  for (const { queue, cron } of SCHEDULES)
    await boss.schedule(queue satisfies QueueName, cron, {}, { tz: 'Asia/Shanghai' });
}
