import type { BySession } from '#lib/access/signed-in.ts';
import { db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { findConsentNeeded } from '#lib/site/queries/privacy.ts';
import { giveConsent } from '#lib/site/use-cases/give-consent.ts';

/** The version the check page has to ask for; null where nothing is to be asked. */
export const noticeToAgree = (viewer: BySession): Promise<number | null> =>
  findConsentNeeded(db, viewer, Temporal.Now.plainDateISO(viewer.district.timeZone));

/** Keeps the consent the form brings along. Refuses `privacy-consent-needed` where one is asked for and was not given. */
export async function agreeOnTheWay(viewer: BySession, form: FormData): Promise<Result<null>> {
  const version = await noticeToAgree(viewer);
  if (version === null) return ok(null);
  if (form.get('agreedNotice') !== String(version)) return refuse('privacy-consent-needed');
  return giveConsent(db, viewer, { version }, Temporal.Now.instant());
}
