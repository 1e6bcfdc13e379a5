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
 * Lets workers raise the alerts of a storm while two of them are killed again and again, and waits until every alert is recorded, has
 * left in a message, and the message was sent or given up. Ticks come each second here, each minute in life; the lease of what a killed
 * worker was sending ends at once instead of after minutes. Seconds count from the first alert.
 */
export async function rideStorm(db: Db, ride: Ride): Promise<Ridden> {
  const workers = new KilledWorkers(ride.workers, ride.environment);
  const startedAt = Date.now();
  let beganAt: number | null = null;
  let recordedAt: number | null = null;
  let nextTick = 0;
  let nextKill = jitter(ride.killEvery);
  const killTwo = async () => {
    const first = Math.floor(Math.random() * ride.workers);
    workers.kill(first);
    workers.kill(first + 1);
    await endLeases(db);
  };
  try {
    for (;;) {
      const { recorded, ungathered, unsent } = await progress(db);
      const isRecorded = recorded >= ride.clocks;
      if (Date.now() >= nextTick) {
        await db.$transaction((tx) => enqueue(tx, 'raise-alerts', {}));
        if (isRecorded) await endLeases(db);
        nextTick = Date.now() + TICK_EVERY_MS;
      }
      if (recorded > 0) beganAt ??= Date.now();
      // Once more while only messages are left to send.
      if (isRecorded && recordedAt === null) await killTwo();
      if (isRecorded) recordedAt ??= Date.now();
      if (isRecorded && ungathered === 0 && unsent === 0) break;
      if (recorded >= nextKill && !isRecorded) {
        await killTwo();
        nextKill = recorded + jitter(ride.killEvery);
      }
      if (Date.now() - startedAt > ride.patienceMs)
        throw new Error(`${recorded} alerts recorded, ${ungathered} not gathered, ${unsent} messages not sent`);
      await wait(LOOK_EVERY_MS);
    }
    const since = (at: number | null) => ((at ?? Date.now()) - (beganAt ?? startedAt)) / 1_000;
    return { kills: workers.kills, recordSeconds: since(recordedAt), allSeconds: since(null) };
  } finally {
    await workers.stop();
  }
}

const endLeases = (db: Db): Promise<number> => db.$executeRaw`
  update "NoticeDelivery" set "nextAttemptAt" = now() where "status" = 'waiting' and "nextAttemptAt" > now()`;

const jitter = (around: number): number => Math.round(around * (0.5 + Math.random()));

async function progress(db: Db): Promise<{ recorded: number; ungathered: number; unsent: number }> {
  const [found] = await db.$queryRaw<{ recorded: number; ungathered: number; unsent: number }[]>`
    select (select count(*)::int from "Notice" where "kind" = 'alert') as "recorded",
      (select count(*)::int from "Notice" where "kind" = 'alert' and "messageId" is null) as "ungathered",
      (select count(*)::int from "NoticeDelivery" where "status" = 'waiting') as "unsent"`;
  return found ?? { recorded: 0, ungathered: 0, unsent: 0 };
}
