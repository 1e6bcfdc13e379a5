import type { Db, Tx } from '#lib/platform/db.ts';
import { type Circumstances, circumstancesOf } from '../commands/circumstances.ts';
import { recordNotices } from '../commands/record-notices.ts';
import { workThrough } from '../commands/work-through.ts';
import { alertsFor } from '../domain/alerts.ts';
import { climb } from '../domain/ladder.ts';
import { ladderOf } from '../ladders.ts';
import { settleEarlierAlerts } from '../repository/alerts.ts';
import {
  districtsWithDueClocks,
  dropWatches,
  findHeldClocks,
  holdDueClocks,
  putWatchOff,
  saveWatches,
  wakeOutdatedWatches,
} from '../repository/watched-clocks.ts';

const AT_MOST = 200;
const PUT_OFF_MINUTES = 30;

export type Raising = {
  /** there is more than one batch: other processes may help */
  readonly onMore?: () => Promise<void>;
  /** a clock whose alerts could not be worked out; it is tried again in half an hour */
  readonly onFault?: (clockId: string, error: unknown) => void;
};

/**
 * Tells of every clock that has come to a rung of its ladder: each alert is recorded once, however many processes do this at once
 * and whatever is killed, in one transaction with the clock's next rung. Nobody is told of a clock that has stopped or stands
 * still. Answers how many clocks were looked at.
 */
export async function raiseAlerts(db: Db, now: Temporal.Instant, { onMore, onFault }: Raising = {}): Promise<number> {
  await wakeOutdatedWatches(db, now);
  let seen = 0;
  for (const districtId of await districtsWithDueClocks(db, now)) {
    const circumstances = await circumstancesOf(db, districtId, now);
    seen += await workThrough<string>({
      atMost: AT_MOST,
      step: (atMost, hold) =>
        db.$transaction(async (tx) => {
          const clockIds = await holdDueClocks(tx, districtId, now, atMost);
          hold(clockIds);
          await raise(tx, circumstances, clockIds);
        }),
      putOff: async (clockId, error) => {
        onFault?.(clockId, error);
        await putWatchOff(db, districtId, clockId, now.add({ minutes: PUT_OFF_MINUTES }));
      },
      ...(onMore && { onMore }),
    });
  }
  return seen;
}

async function raise(tx: Tx, circumstances: Circumstances, clockIds: readonly string[]): Promise<void> {
  if (clockIds.length === 0) return;
  const { directory, staffing, now } = circumstances;
  const { district, calendar } = directory;
  const clocks = await findHeldClocks(tx, district.id, clockIds);
  const looks = clocks.map((clock) => {
    const { clockId, isPaused, seenUntil } = clock;
    if (isPaused) return { watch: { clockId, at: null, seenUntil }, alerts: [] };
    const { reached, nextAt } = climb(calendar, clock, ladderOf(directory, clock.name), { seenUntil, now });
    return { watch: { clockId, at: nextAt, seenUntil: now }, alerts: alertsFor(clock, reached, staffing) };
  });
  const alerts = looks.flatMap((look) => look.alerts);
  await recordNotices(tx, circumstances, alerts);
  await settleEarlierAlerts(tx, district.id, alerts, now);
  const watches = looks.map(({ watch }) => watch);
  await saveWatches(tx, { districtId: district.id, revision: district.revision }, watches);
  const running = new Set(clocks.map(({ clockId }) => clockId));
  await dropWatches(
    tx,
    district.id,
    clockIds.filter((id) => !running.has(id)),
  );
}
