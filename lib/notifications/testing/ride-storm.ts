import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { KilledWorkers } from './killed-workers.ts';

export type Ride = {
  readonly clocks: number;
  readonly workers: number;
  /** after about so many more alerts two workers are killed */
  readonly killEvery: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly patienceMs: number;
};

export type Ridden = { readonly kills: number; readonly recordSeconds: number; readonly allSeconds: number };

const LOOK_EVERY_MS = 50;
const TICK_EVERY_MS = 1_000;

/**
 * Lets workers raise the alerts of a storm while two of them are killed again and again, and waits until every alert is recorded and
 * has left in a message that was delivered or given up. Ticks come each second here, each minute in life. Seconds count from the first alert.
 */
export async function rideStorm(db: Db, ride: Ride): Promise<Ridden> {
  const workers = new KilledWorkers(ride.workers, ride.environment);
  const startedAt = Date.now();
  let beganAt: number | null = null;
  let recordedAt: number | null = null;
  let nextTick = 0;
  let nextKill = jitter(ride.killEvery);
  try {
    for (;;) {
      if (Date.now() >= nextTick) {
        await db.$transaction((tx) => enqueue(tx, 'raise-alerts', {}));
        nextTick = Date.now() + TICK_EVERY_MS;
      }
      const { recorded, undelivered } = await progress(db);
      if (recorded > 0) beganAt ??= Date.now();
      if (recorded >= ride.clocks) recordedAt ??= Date.now();
      if (recorded >= ride.clocks && undelivered === 0) break;
      if (recorded >= nextKill && recorded < ride.clocks) {
        const first = Math.floor(Math.random() * ride.workers);
        workers.kill(first);
        workers.kill(first + 1);
        nextKill = recorded + jitter(ride.killEvery);
      }
      if (Date.now() - startedAt > ride.patienceMs)
        throw new Error(`${recorded} alerts recorded, ${undelivered} undelivered`);
      await wait(LOOK_EVERY_MS);
    }
    const since = (at: number | null) => ((at ?? Date.now()) - (beganAt ?? startedAt)) / 1_000;
    return { kills: workers.kills, recordSeconds: since(recordedAt), allSeconds: since(null) };
  } finally {
    await workers.stop();
  }
}

const jitter = (around: number): number => Math.round(around * (0.5 + Math.random()));

async function progress(db: Db): Promise<{ recorded: number; undelivered: number }> {
  const [found] = await db.$queryRaw<{ recorded: number; undelivered: number }[]>`
    select (select count(*)::int from "Notice" where "kind" = 'alert') as "recorded",
      (select count(*)::int from "Notice" where "kind" = 'alert' and "messageId" is null) as "undelivered"`;
  return found ?? { recorded: 0, undelivered: 0 };
}
