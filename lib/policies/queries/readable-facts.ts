import type { Viewer } from '#lib/access/domain/viewer.ts';
import { profileOf } from '#lib/enterprises/domain/profile.ts';
import { FIELD_KEYS } from '#lib/enterprises/domain/profile-fields.ts';
import { mayRead, sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import { type ProfileRow, storedIn } from '#lib/enterprises/queries/profile-row.ts';
import type { Facts } from '../domain/condition.ts';

/** A company's profile on that day as far as this viewer may read it: a clause tells the value, so what they may not read is unknown. */
export function readableFacts(
  viewer: Viewer,
  row: ProfileRow,
  today: Temporal.PlainDate,
  side = sideOf(viewer, row),
): Facts {
  const profile = profileOf(storedIn(row), today.toString());
  const readable = FIELD_KEYS.filter((key) => mayRead(viewer, side, key));
  return Object.fromEntries(readable.map((key) => [key, profile[key]]));
}
