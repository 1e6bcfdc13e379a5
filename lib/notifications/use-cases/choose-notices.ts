import type { Viewer } from '#lib/access/domain/viewer.ts';
import { findRecipient, type Recipient } from '#lib/access/queries/viewers.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { NoticePreferences } from '../domain/preferences.ts';
import { personOfToken } from '../preferences-link.ts';
import { type PreferencesInput, preferencesOf } from '../preferences-schema.ts';
import { findPreferences } from '../queries/preferences.ts';
import { savePreferences } from '../repository/preferences.ts';

/** Keeps what somebody signed in has chosen. */
export async function chooseNotices(
  db: Db,
  viewer: Pick<Viewer, 'districtId' | 'userId'>,
  input: PreferencesInput,
  now: Temporal.Instant,
): Promise<Result<null>> {
  await savePreferences(db, viewer, preferencesOf(input), now);
  return ok(null);
}

export type Choosing = { readonly person: Recipient; readonly preferences: NoticePreferences };

/** Whose preferences a mail's link opens, with what counts for them now; null when the link was not made here or nobody is there. */
export async function findChoosing(db: Db, token: string, now: Temporal.Instant): Promise<Choosing | null> {
  const named = personOfToken(token);
  const person = named && (await findRecipient(db, named, now));
  if (!person) return null;
  const directory = await getDirectory(db, person.districtId);
  return { person, preferences: await findPreferences(db, person, directory) };
}

/** Keeps what the holder of a mail's link has chosen. Refuses `not-found`. */
export async function chooseByLink(
  db: Db,
  token: string,
  input: PreferencesInput,
  now: Temporal.Instant,
): Promise<Result<null>> {
  const found = await findChoosing(db, token, now);
  return found ? chooseNotices(db, found.person, input, now) : refuse('not-found');
}

/** 退订: ends all mail that is not urgent, by the one click a mail program offers. Refuses `not-found`. */
export async function endMailByLink(db: Db, token: string, now: Temporal.Instant): Promise<Result<null>> {
  const found = await findChoosing(db, token, now);
  if (!found) return refuse('not-found');
  await savePreferences(db, found.person, { ...found.preferences, emailTopics: [] }, now);
  return ok(null);
}
