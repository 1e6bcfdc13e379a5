import { forgetDirectory, getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Relimit, resetCase, resetClock } from '../domain/resetting.ts';
import { rulesOf } from '../house-rules.ts';
import { openClocks } from '../queries/open-clocks.ts';
import { lockCase, saveChange } from '../repository/change.ts';
import { THE_SYSTEM } from '../repository/history.ts';

/**
 * Brings every open clock of a district to its calendar of now, and to other limits where `relimits` are given, each case in a transaction of its own with an event that names the
 * due times before and after; answers how many cases changed. Done again, or after it was killed half way, it changes only what is left.
 */
export async function resetDeadlines(
  db: Db,
  districtId: number,
  now: Temporal.Instant,
  relimits?: readonly Relimit[],
): Promise<number> {
  forgetDirectory(db, districtId);
  const rules = rulesOf(await getDirectory(db, districtId));
  const moment = { calendar: rules.calendar, now, ...(relimits && { relimits }) };
  let changed = 0;
  for await (const page of openClocks(db, districtId)) {
    const numbers = page.filter(({ clock, caseClass }) => resetClock(clock, caseClass, moment) !== clock);
    for (const number of new Set(numbers.map((each) => each.number))) {
      changed += await db.$transaction(async (tx) => {
        const locked = await lockCase(tx, districtId, number);
        const reset = locked && resetCase(locked.state, moment);
        if (!reset) return 0;
        const { state: before, head } = locked;
        const change = { districtId, before, after: reset.next, head, events: reset.events, actor: THE_SYSTEM, now };
        await saveChange(tx, { ...change, rules, raisesVersion: false });
        return 1;
      });
    }
  }
  return changed;
}
