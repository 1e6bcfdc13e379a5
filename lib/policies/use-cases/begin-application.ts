import { randomUUIDv7 } from 'node:crypto';
import { ownCompanyOf, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { BeginApplication } from '../application-schema.ts';
import { applicationSideOf } from '../domain/application-rights.ts';
import { findPlace, hasOpenApplication, insertApplication, lockCompany } from '../repository/applications.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * A company wants a policy (拟申报): itself, or staff for it. Whether it is granted is for the authority alone, so no rule is asked.
 * Refuses `not-found`, `forbidden`, `policy-ended` past its last day, and `application-open` while another is on its way.
 */
export async function beginApplication(
  db: Db,
  viewer: Viewer,
  { code, enterpriseId: named }: BeginApplication,
  { now, timeZone }: Clock,
): Promise<Result<string>> {
  const { districtId, userId: actorId } = viewer;
  const enterpriseId = viewer.kind === 'company' ? ownCompanyOf(viewer) : named;
  const found = enterpriseId ? await findPlace(db, { districtId, enterpriseId }, code) : null;
  if (!enterpriseId || !found) return refuse('not-found');
  const side = applicationSideOf(viewer, found.place);
  if (!side) return refuse('forbidden');
  const { policyId, number, validUntil } = found;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  if (validUntil && validUntil < today) return refuse('policy-ended', {}, 'code');
  return db.$transaction(async (tx) => {
    await lockCompany(tx, { districtId, enterpriseId });
    if (await hasOpenApplication(tx, { districtId, enterpriseId }, policyId))
      return refuse('application-open', {}, 'code');
    const id = randomUUIDv7();
    await insertApplication(
      tx,
      { districtId, id, enterpriseId, policyId, number },
      { step: 'intend', side, actorId, at: now },
    );
    return ok(id);
  });
}
