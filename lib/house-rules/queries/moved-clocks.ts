import { isTold, type Moment, resetClock } from '#lib/cases/domain/resetting.ts';
import type { Clock } from '#lib/cases/domain/state.ts';
import { type ClockChoice, openClocks } from '#lib/cases/queries/open-clocks.ts';
import type { Db } from '#lib/platform/db.ts';

export type Move = { readonly number: string; readonly before: Clock; readonly after: Clock };

export type MovedClocks = {
  /** clocks looked at */
  readonly open: number;
  /** due times that would move, up to a hundred of them, and how many in all */
  readonly moves: readonly Move[];
  readonly later: number;
  readonly earlier: number;
  /** provisional ones that would hold as they are */
  readonly settled: number;
};

const MOVES_SHOWN = 100;

/** Which open clocks of a district, or a choice of them, another calendar or limit would move, without moving them. */
export async function movedClocks(
  db: Db,
  districtId: number,
  moment: Moment,
  choice: ClockChoice = {},
): Promise<MovedClocks> {
  const moves: Move[] = [];
  const counts = { open: 0, later: 0, earlier: 0, settled: 0 };
  for await (const page of openClocks(db, districtId, choice)) {
    counts.open += page.length;
    for (const { number, caseClass, clock: before } of page) {
      const after = resetClock(before, caseClass, moment);
      if (after === before || !isTold(before, after)) continue;
      const moved = Temporal.Instant.compare(after.dueAt, before.dueAt);
      counts[moved > 0 ? 'later' : moved < 0 ? 'earlier' : 'settled'] += 1;
      if (moved !== 0 && moves.length < MOVES_SHOWN) moves.push({ number, before, after });
    }
  }
  return { moves, ...counts };
}
