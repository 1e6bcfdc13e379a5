import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { SignedIn } from '#lib/access/signed-in.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { CaseAnswer, EventPageAnswer } from '../answer-schema.ts';
import { noteReading } from '../commands/note-reading.ts';
import { groundsFor } from '../domain/visibility.ts';
import { findAttachment, type KeptFile } from '../queries/attachment.ts';
import { answerOf, type EventsAsked, findVisibleCase, listEventAnswers } from '../queries/case-answer.ts';
import { type CaseDetail, findCaseDetail } from '../queries/case-detail.ts';

/** Opening a case is reading it and, for staff, being written down as having read it. */
type Opening = { readonly number: string; readonly address: string | null };

/** The case with everything its page shows; null for a case there is not, or not for this person. */
export async function openCase(
  db: Db,
  viewer: Viewer,
  { number, address, locale }: Opening & { readonly locale: Locale },
  now: Temporal.Instant,
): Promise<CaseDetail | null> {
  const detail = await findCaseDetail(db, viewer, number, now, locale);
  if (detail) await noteReading(db, viewer, { caseId: detail.id, grounds: detail.grounds, way: 'page', address }, now);
  return detail;
}

/** The case as the API answers it. Refuses `not-found` also for a case the viewer may not know of. */
export async function openCaseAnswer(
  db: Db,
  viewer: SignedIn,
  { number, address }: Opening,
  now: Temporal.Instant,
): Promise<Result<CaseAnswer>> {
  const state = await findVisibleCase(db, viewer, number);
  if (!state) return refuse('not-found');
  const reading = { caseId: state.id, grounds: groundsFor(viewer, state), way: 'api', address } as const;
  const [answer] = await Promise.all([answerOf(db, viewer, state, now), noteReading(db, viewer, reading, now)]);
  return ok(answer);
}

/** The case's history from one event on. Refuses `not-found` like the case itself. */
export async function openHistory(
  db: Db,
  viewer: SignedIn,
  { number, address, ...asked }: Opening & EventsAsked,
  now: Temporal.Instant,
): Promise<Result<EventPageAnswer>> {
  const state = await findVisibleCase(db, viewer, number);
  if (!state) return refuse('not-found');
  await noteReading(db, viewer, { caseId: state.id, grounds: groundsFor(viewer, state), way: 'api', address }, now);
  return ok(await listEventAnswers(db, viewer, state, asked));
}

/** A file this person may have; null for every other. */
export async function openAttachment(
  db: Db,
  viewer: Viewer,
  { id, address }: { readonly id: string; readonly address: string | null },
  now: Temporal.Instant,
): Promise<KeptFile | null> {
  const file = await findAttachment(db, viewer, id);
  if (file?.of) await noteReading(db, viewer, { ...file.of, way: 'file', attachmentId: id, address }, now);
  return file;
}
