import { db } from '#lib/platform/db.ts';
import { shownDistrict } from '#lib/platform/shown-district.ts';
import { inForceOn } from '#lib/site/domain/privacy.ts';
import { listNotices, type NoticeEntry } from '#lib/site/queries/privacy.ts';

export type Versions = {
  readonly districtId: number;
  readonly versions: readonly NoticeEntry[];
  readonly inForce: number | null;
};

/** The notices of the district whose portal this is. */
export async function readVersions(): Promise<Versions> {
  const directory = await shownDistrict();
  if (!directory) return { districtId: 0, versions: [], inForce: null };
  const { id: districtId, timeZone } = directory.district;
  const versions = await listNotices(db, districtId);
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  return { districtId, versions, inForce: inForceOn(versions, today)?.version ?? null };
}
