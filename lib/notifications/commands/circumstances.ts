import { type Directory, officeOf } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Staffing } from '../domain/whom.ts';
import { listPostHolders } from '../repository/post-holders.ts';

export type Circumstances = {
  readonly directory: Directory;
  readonly staffing: Staffing;
  readonly now: Temporal.Instant;
};

/** The district as it is now: its rules, and who fills which post today. */
export async function circumstancesOf(db: Db, districtId: number, now: Temporal.Instant): Promise<Circumstances> {
  const directory = await getDirectory(db, districtId);
  const holders = await listPostHolders(db, districtId, now);
  return { directory, staffing: { officeUnitCode: officeOf(directory).code, holders }, now };
}
