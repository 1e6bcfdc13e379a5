import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { fitsSeat, TEAM_ROLES } from '../domain/team.ts';
import { endSeats, insertSeats, lockTeam, postsOf } from '../repository/team.ts';
import { seenTeam, type TeamOrder } from '../team-schema.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * Names the team of a company, seat by seat; what changes is ended and begun, so that it stays known who served when. Refuses
 * `forbidden`, `not-found`, `team-changed` where somebody was first, and `seat-unfit` for people without a post for the seat.
 */
export async function saveTeam(
  db: Db,
  viewer: Viewer,
  { enterpriseId, seen, ...order }: TeamOrder,
  { now, timeZone }: Clock,
): Promise<Result<{ readonly changed: number }>> {
  if (!can(viewer, 'teams:manage')) return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return db.$transaction(async (tx) => {
    const held = await lockTeam(tx, districtId, enterpriseId);
    if (!held) return refuse('not-found');
    if (seenTeam(held) !== seen) return refuse('team-changed');
    const changes = TEAM_ROLES.flatMap((role) => {
      const before = held.find((seat) => seat.role === role);
      const after = order[role];
      const isSame = before?.userId === after?.userId && before?.unitCode === after?.unitCode;
      return isSame ? [] : [{ role, before, after }];
    });
    const begun = changes.flatMap(({ role, after }) => (after ? [{ enterpriseId, role, ...after }] : []));
    const people = begun.map(({ userId }) => userId);
    const posts = await postsOf(tx, districtId, people, today);
    const unfit = begun.find(({ userId, role, unitCode }) => !fitsSeat(posts.get(userId) ?? [], role, unitCode));
    if (unfit) return refuse('seat-unfit', undefined, unfit.role);
    const moving = { districtId, actorId, now };
    const ended = changes.flatMap(({ before }) => (before ? [before.id] : []));
    await endSeats(tx, ended, moving);
    await insertSeats(tx, begun, moving);
    return ok({ changed: changes.length });
  });
}
