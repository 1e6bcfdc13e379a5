import type { Db, Tx } from '#lib/platform/db.ts';
import { type Circumstances, circumstancesOf } from '../commands/circumstances.ts';
import { recordNotices } from '../commands/record-notices.ts';
import { workThrough } from '../commands/work-through.ts';
import { climb } from '../domain/ladder.ts';
import { noticesOf } from '../domain/news.ts';
import { ladderOf } from '../ladders.ts';
import { findNewsCases, findUnitsWithEndpoints } from '../repository/news-cases.ts';
import { districtsWithEvents, type HeardEvent, putEventOff, takeEvents } from '../repository/outbox.ts';
import { dropStoppedWatches, findClocksOfCases, saveWatches } from '../repository/watched-clocks.ts';

const AT_MOST = 100;

/**
 * Looks at what happened to cases since: tells whoever has to be told of it, and works out when the clocks of these cases come
 * to their next rung. Each event is heard once, however many processes listen and whatever is killed. Answers how many were heard.
 */
export async function hearEvents(db: Db, now: Temporal.Instant): Promise<number> {
  let heard = 0;
  for (const districtId of await districtsWithEvents(db, now)) {
    const circumstances = await circumstancesOf(db, districtId, now);
    heard += await workThrough<HeardEvent>({
      atMost: AT_MOST,
      step: (atMost, hold) =>
        db.$transaction(async (tx) => {
          const events = await takeEvents(tx, districtId, now, atMost);
          hold(events);
          await hear(tx, circumstances, events);
        }),
      putOff: (event, error) => putEventOff(db, districtId, event, { now, error: String(error) }),
    });
  }
  return heard;
}

async function hear(tx: Tx, circumstances: Circumstances, events: readonly HeardEvent[]): Promise<void> {
  const caseIds = [...new Set(events.map(({ caseId }) => caseId))];
  await watchClocks(tx, circumstances, caseIds);
  const news = events.filter(({ isNews }) => isNews);
  const { directory, staffing } = circumstances;
  const { district } = directory;
  const cases = await findNewsCases(tx, district.id, caseIds);
  const context = { staffing, unitsWithEndpoints: await findUnitsWithEndpoints(tx, district.id) };
  const notices = news.flatMap((event) => {
    const about = cases.get(event.caseId);
    return about ? noticesOf({ ...event, case: about }, context) : [];
  });
  await recordNotices(tx, circumstances, notices);
}

/** An act on a case may have started, stopped or moved any of its clocks. */
async function watchClocks(tx: Tx, { directory, now }: Circumstances, caseIds: readonly string[]): Promise<void> {
  const { district, calendar } = directory;
  const clocks = await findClocksOfCases(tx, district.id, caseIds);
  const watches = clocks.map((clock) => {
    const { clockId, seenUntil, isPaused } = clock;
    const { reached, nextAt } = climb(calendar, clock, ladderOf(directory, clock.name), { seenUntil, now });
    return { clockId, seenUntil, at: isPaused ? null : (reached[0]?.at ?? nextAt) };
  });
  await saveWatches(tx, { districtId: district.id, revision: district.revision }, watches);
  await dropStoppedWatches(tx, district.id, caseIds);
}
