import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import { DEFAULT_LADDERS } from '#lib/notifications/domain/default-ladders.ts';
import type { Ladder } from '#lib/notifications/domain/ladder.ts';
import type { StoredLadders } from '#lib/notifications/domain/ladder-change.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import type { Db } from '#lib/platform/db.ts';

/** A clock's ladder as it is stored this moment, all ladders of the district, and the version to change them by. */
export async function readLadder(
  db: Db,
  { districtId }: Viewer,
  clock: ClockName,
): Promise<{ ladder: Ladder; ladders: StoredLadders; version: number }> {
  const { value, version } = await findStoredSetting(db, districtId, 'escalation');
  const ladders = settingsOf([{ name: 'escalation', value }]).escalation.ladders as StoredLadders;
  return { ladder: ladders[clock] ?? DEFAULT_LADDERS[clock], ladders, version };
}
