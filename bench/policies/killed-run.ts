import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/platform/db.ts';

const WORKER = join(import.meta.dirname, 'match-worker.ts');

/**
 * The day's run from nothing once more, by a worker that is killed in its middle and another that goes on. Ends with an error where
 * the matches are not the very same as before.
 */
export async function killInTheMiddle(db: Db, url: string, now: Temporal.Instant): Promise<void> {
  const before = await digest(db);
  await db.$executeRaw`truncate "EnterpriseMatch"`;
  await db.$executeRaw`
    update "MatchRun" set "finishedAt" = null, "cursor" = null, "done" = 0 where "day" = (select max("day") from "MatchRun")`;
  const since = performance.now();
  const killed = start(url, now);
  const closed = once(killed, 'close');
  let run = await openRun(db);
  while (run && run.done < run.total / 2) {
    await sleep(50);
    run = await openRun(db);
  }
  killed.kill('SIGKILL');
  await closed;
  const reached = (await openRun(db))?.done;
  if (reached === undefined) throw new Error('The run was over before its worker could be killed');
  const [code] = (await once(start(url, now), 'close')) as [number | null];
  const seconds = (performance.now() - since) / 1_000;
  if (code !== 0 || (await openRun(db)) || (await digest(db)) !== before) throw new Error('What was stored differs');
  console.log(
    `killed after ${reached} companies, gone on with by another worker: ${seconds.toFixed(1)} s in all, the same matches`,
  );
}

const start = (url: string, now: Temporal.Instant) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER, url, now.toString()], { stdio: 'inherit' });

const openRun = (db: Db) => db.matchRun.findFirst({ where: { finishedAt: null }, select: { done: true, total: true } });

async function digest(db: Db): Promise<string> {
  const [row] = await db.$queryRaw<{ digest: string }[]>`
    select md5(string_agg(m::text, ',' order by "districtId", "enterpriseId")) as "digest" from "EnterpriseMatch" m`;
  return row?.digest ?? '';
}
