import { db } from '#lib/platform/db.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { findNoticeInForce } from '#lib/site/queries/privacy.ts';

/** The privacy notice that holds today, where the district has published one. */
export async function noticeToAgree(): Promise<number | null> {
  const directory = await requestDistrict();
  if (!directory) return null;
  const { id, timeZone } = directory.district;
  return findNoticeInForce(db, id, Temporal.Now.plainDateISO(timeZone));
}
