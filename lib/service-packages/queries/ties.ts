import { inForceOn } from '#lib/access/domain/post-period.ts';
import { actsAs, type Viewer } from '#lib/access/domain/viewer.ts';
import { fitsSeat, type TeamRole } from '#lib/enterprises/domain/team.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import type { Ties } from '../domain/actor.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/** How a company's team concerns its package today: which department reviews it, and whether the viewer looks after the company. */
export async function findTies(
  db: Db | Tx,
  viewer: Viewer,
  enterpriseId: string,
  { now, timeZone }: Clock,
): Promise<Ties> {
  const { districtId } = viewer;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const seats = await db.teamSeat.findMany({
    where: {
      ...{ districtId, enterpriseId, endedAt: null, user: { disabledAt: null } },
      OR: [{ role: 'industry-steward' }, { role: 'service-officer', userId: { in: actsAs(viewer) } }],
    },
    select: {
      role: true,
      unitCode: true,
      user: { select: { posts: { where: inForceOn(today), select: { unitCode: true, role: true } } } },
    },
  });
  const serving = seats.filter(({ role, unitCode, user }) => fitsSeat(user.posts, role as TeamRole, unitCode));
  return {
    stewardUnit: serving.find(({ role }) => role === 'industry-steward')?.unitCode ?? null,
    isServiceOfficer: serving.some(({ role }) => role === 'service-officer'),
  };
}
