import type { Directory } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { findNoticeInForce } from '#lib/site/queries/privacy.ts';
import type { Registration } from './schema.ts';

/**
 * Whoever registers has read and agreed to the privacy notice that holds today, where one is published (个人信息保护法 §14, §17). Refuses
 * `privacy-consent-missing`, also where a newer version came into effect while the form was open.
 */
export async function checkAgreement(
  db: Db,
  { district }: Directory,
  { agreedNotice }: Registration,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const today = now.toZonedDateTimeISO(district.timeZone).toPlainDate();
  const version = await findNoticeInForce(db, district.id, today);
  const hasAgreed = version === null || agreedNotice === version;
  return hasAgreed ? ok(null) : refuse('privacy-consent-missing', undefined, 'agreedNotice');
}
