import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { proveAnew } from '../commands/prove-anew.ts';
import { can } from '../domain/permissions.ts';
import { ADMINISTRATOR_ROLES } from '../domain/roles.ts';
import { hasRole } from '../domain/viewer.ts';
import { removeFactor } from '../repository/second-factor.ts';
import { raiseSessionVersion } from '../repository/sessions.ts';
import type { BySession } from '../signed-in.ts';

export type SecondFactorRemoval = {
  readonly userId: string;
  /** one's own, for one's own app */
  readonly password?: string | undefined;
  readonly address: string | null;
};

/**
 * Takes the authenticator app away: one's own by one's password, unless one is an administrator and must have it (`second-factor-required`), or
 * by the security administrator for somebody whose phone and recovery codes are gone; that person's sessions end. Refuses
 * `forbidden`, `not-found` where there is none, and what `proveAnew` refuses.
 */
export async function removeSecondFactor(
  db: Db,
  viewer: BySession,
  { userId, password, address }: SecondFactorRemoval,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const { districtId } = viewer;
  const isOwn = userId === viewer.userId;
  if (isOwn && hasRole(viewer, ...ADMINISTRATOR_ROLES)) return refuse('second-factor-required');
  if (!isOwn && !can(viewer, 'rights:grant')) return refuse('forbidden');
  const proven = isOwn ? await proveAnew(db, viewer, password, now) : ok(null);
  if (!proven.ok) return proven;
  return db.$transaction(async (tx) => {
    if (!(await removeFactor(tx, { districtId, userId }))) return refuse('not-found');
    if (!isOwn) await raiseSessionVersion(tx, { districtId, userId });
    const entry = { districtId, at: now, actorId: viewer.userId, subject: userId, address };
    await recordAudit(tx, { ...entry, action: 'second-factor-removed' });
    return ok(null);
  });
}
