import type { Db } from '#lib/platform/db.ts';
import type { CaseClass, ClockName } from '../domain/names.ts';
import type { Clock } from '../domain/state.ts';
import { clockOf } from '../repository/rows.ts';

export type OpenClock = { readonly number: string; readonly caseClass: CaseClass | null; readonly clock: Clock };

const PAGE = 2_000;

/** Which of them: by clock, and by the case's matter and class. */
export type ClockChoice = {
  readonly name?: ClockName;
  readonly case?: { readonly categoryCode: string; readonly class: CaseClass };
};

/** Every open clock of a district, or those of one name, matter or class, with its case's number and class, a page at a time in the order of their identifiers. */
export async function* openClocks(
  db: Db,
  districtId: number,
  choice: ClockChoice = {},
): AsyncGenerator<readonly OpenClock[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db.clock.findMany({
      where: { ...choice, districtId, stoppedAt: null, id: { gt: after } },
      include: { case: { select: { number: true, class: true } } },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    if (rows.length === 0) return;
    yield rows.map((row) => ({
      number: row.case.number,
      caseClass: row.case.class as CaseClass | null,
      clock: clockOf(row),
    }));
    after = rows.at(-1)?.id ?? after;
  }
}
