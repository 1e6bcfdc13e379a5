import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { recordConsent } from '../commands/record-consent.ts';

/** A person of a company agrees to the version they were shown. Refuses `forbidden` and `not-found`. The log is its own record. */
export async function giveConsent(
  db: Db,
  viewer: Viewer,
  { version }: { readonly version: number },
  now: Temporal.Instant,
): Promise<Result<null>> {
  if (viewer.kind !== 'company') return refuse('forbidden');
  const { districtId, userId } = viewer;
  const isKept = await db.$transaction((tx) =>
    recordConsent(tx, { districtId, userId, version, channel: 'portal' }, now),
  );
  return isKept ? ok(null) : refuse('not-found');
}
