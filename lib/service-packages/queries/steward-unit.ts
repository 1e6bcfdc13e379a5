import { inForceOn } from '#lib/access/domain/post-period.ts';
import { fitsSeat } from '#lib/enterprises/domain/team.ts';
import type { Db, Tx } from '#lib/platform/db.ts';

type Company = { readonly districtId: number; readonly enterpriseId: string };
type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/** The unit from which an industry steward serves a company today; null where none does. */
export async function stewardUnitOf(
  db: Db | Tx,
  { districtId, enterpriseId }: Company,
  { now, timeZone }: Clock,
): Promise<string | null> {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const seat = await db.teamSeat.findFirst({
    where: { districtId, enterpriseId, role: 'industry-steward', endedAt: null, user: { disabledAt: null } },
    select: {
      unitCode: true,
      user: { select: { posts: { where: inForceOn(today), select: { unitCode: true, role: true } } } },
    },
  });
  return seat && fitsSeat(seat.user.posts, 'industry-steward', seat.unitCode) ? seat.unitCode : null;
}
