import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { ApplicationStepOrder } from '../application-schema.ts';
import { askedBy, decideStep, isOpen } from '../domain/application.ts';
import { applicationSideOf } from '../domain/application-rights.ts';
import { findApplication, hasOpenApplication, lockCompany, saveStep } from '../repository/applications.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * Records the next step of an application, by the company or by staff who keep it. Refuses `not-found` (also to others),
 * `application-changed` to whom has not seen its last step, `application-open` where a dispute would make a second open one, and what
 * `decideStep` refuses.
 */
export async function stepApplication(
  db: Db,
  viewer: Viewer,
  { applicationId: id, version, step, ...sent }: ApplicationStepOrder,
  { now, timeZone }: Clock,
): Promise<Result<null>> {
  const { districtId, userId: actorId } = viewer;
  const stated = askedBy(step, sent);
  const known = await findApplication(db, { districtId, id });
  const side = known && applicationSideOf(viewer, known.place);
  if (!known || !side) return refuse('not-found');
  const company = { districtId, enterpriseId: known.place.enterpriseId };
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return db.$transaction(async (tx) => {
    await lockCompany(tx, company);
    const application = (await findApplication(tx, { districtId, id })) ?? known;
    if (application.version !== version) return refuse('application-changed');
    const next = decideStep(application.state, step, side, stated, today);
    if (!next.ok) return next;
    const reopens = isOpen(next.value.status) && !isOpen(application.state.status);
    if (reopens && (await hasOpenApplication(tx, company, application.policyId))) return refuse('application-open');
    await saveStep(tx, { districtId, id, version }, next.value, { ...stated, step, side, actorId, at: now });
    await enqueue(tx, 'tell-of-applications', {});
    return ok(null);
  });
}
