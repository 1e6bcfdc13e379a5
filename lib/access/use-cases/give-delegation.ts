import { randomUUIDv7 } from 'node:crypto';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type Period, periodFault } from '../domain/delegation.ts';
import { ADMINISTRATOR_ROLES } from '../domain/roles.ts';
import { hasRole, type Viewer } from '../domain/viewer.ts';
import { insertDelegation, listPossibleDelegates } from '../repository/delegations.ts';

export type DelegationOrder = Period & {
  readonly delegateId: string;
  readonly reason: string | null;
  readonly address: string | null;
};

type Giver = Viewer & { readonly district: { readonly timeZone: string } };

/**
 * Lets a colleague act with one's own posts for some days (AB 角); never with posts one only has for somebody else, and never
 * with an administrator's. Refuses `delegation-administrator`, what `periodFault` finds, `delegation-not-colleague`.
 */
export async function giveDelegation(
  db: Db,
  viewer: Giver,
  { from, until, delegateId, reason, address }: DelegationOrder,
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (viewer.kind !== 'staff' || hasRole(viewer, ...ADMINISTRATOR_ROLES)) return refuse('delegation-administrator');
  const fault = periodFault({ from, until }, now.toZonedDateTimeISO(viewer.district.timeZone).toPlainDate());
  if (fault) return fault;
  const { districtId, userId } = viewer;
  return db.$transaction(async (tx) => {
    const colleagues = await listPossibleDelegates(tx, viewer, from);
    if (!colleagues.some(({ id }) => id === delegateId)) {
      return refuse('delegation-not-colleague', undefined, 'delegateId');
    }
    const id = randomUUIDv7();
    await insertDelegation(tx, { districtId, id, delegatorId: userId, delegateId, from, until, reason });
    const data = { delegationId: id, delegateId, from: from.toString(), until: until.toString() };
    const entry = { districtId, at: now, actorId: userId, subject: userId, address, data };
    await recordAudit(tx, { ...entry, action: 'delegation-given' });
    return ok(null);
  });
}
