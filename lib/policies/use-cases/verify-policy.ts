import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { PolicyEntry, Verification } from '../draft-schema.ts';
import { changeEntry } from '../repository/entries.ts';

type Context = { readonly now: Temporal.Instant; readonly address: string | null };

/**
 * Says that the office has checked amounts, days and conditions of the version in force, or takes that back. Refuses `forbidden`,
 * and `setting-changed` where another version has come into force since.
 */
export async function verifyPolicy(
  db: Db,
  viewer: Viewer,
  { code, number, verification }: Verification,
  context: Context,
): Promise<Result<null>> {
  if (!can(viewer, 'policies:publish')) return refuse('forbidden');
  const isVerified = verification === 'verified';
  const data = {
    verification,
    verifiedById: isVerified ? viewer.userId : null,
    verifiedAt: isVerified ? new Date(context.now.epochMilliseconds) : null,
  };
  return db.$transaction(async (tx) => {
    if (!(await changeEntry(tx, { districtId: viewer.districtId, code, number }, data)))
      return refuse('setting-changed');
    return recorded(tx, viewer, { code, data: { step: verification, number } }, context);
  });
}

/** Names whom to ask about a policy, and whether it is shown. Refuses `forbidden`, `unknown-unit` and `not-found`. */
export async function changePolicyEntry(
  db: Db,
  viewer: Viewer,
  { code, contactUnitCode, isListed }: PolicyEntry,
  context: Context,
): Promise<Result<null>> {
  if (!can(viewer, 'policies:publish')) return refuse('forbidden');
  const { units } = await getDirectory(db, viewer.districtId);
  if (contactUnitCode && !units.get(contactUnitCode)?.isActive) return refuse('unknown-unit', {}, 'contactUnitCode');
  const data = { contactUnitCode: contactUnitCode ?? null, isListed };
  return db.$transaction(async (tx) => {
    if (!(await changeEntry(tx, { districtId: viewer.districtId, code }, data))) return refuse('not-found');
    return recorded(tx, viewer, { code, data: { step: 'entry', ...data } }, context);
  });
}

type Done = { readonly code: string; readonly data: Readonly<Record<string, string | number | boolean | null>> };

async function recorded(
  tx: Tx,
  viewer: Viewer,
  { code, data }: Done,
  { now, address }: Context,
): Promise<Result<null>> {
  const { districtId, userId: actorId } = viewer;
  await recordAudit(tx, { districtId, at: now, action: 'policy-changed', actorId, subject: code, address, data });
  return ok(null);
}
