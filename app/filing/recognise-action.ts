'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { recogniseMessage } from '#lib/cases/domain/recognise-message.ts';
import { emptyDraftForm } from '#lib/cases/draft-form.ts';
import { findDraft } from '#lib/cases/queries/drafts.ts';
import { fillFromMessage } from '#lib/cases/recognise-draft.ts';
import { mattersOf } from '#lib/cases/suggest-matters.ts';
import { saveDraft } from '#lib/cases/use-cases/save-draft.ts';
import { listMentionedEnterprises } from '#lib/enterprises/queries.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { wordRefusal } from '../commands/word-refusal.ts';
import { draftPath } from './paths.ts';

/** `message`: what was pasted, given back where it could not be read. */
export type PasteState = { readonly error: string | null; readonly message: string };

const CHARACTERS_AT_MOST = 20_000;

/** Reads a pasted message into the draft, and opens the draft with what was found marked. */
export async function recogniseAction(_before: PasteState, posted: FormData): Promise<PasteState> {
  const message = String(posted.get('message') ?? '');
  const id = uuidIn(posted.get('draft'));
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return { error: await wordRefusal(signedIn.refusal, null), message };
  const viewer = signedIn.value;
  const t = await getTranslations();
  if (!id || message.trim() === '') return { error: t('filing.desk.pasteEmpty'), message };
  const length = [...message].length;
  if (length > CHARACTERS_AT_MOST) {
    return { error: t('validation.tooLong', { max: CHARACTERS_AT_MOST, length }), message };
  }
  const [draft, directory, companies] = await Promise.all([
    findDraft(db, viewer, id),
    getDirectory(db, viewer.districtId),
    listMentionedEnterprises(db, viewer, message),
  ]);
  const found = recogniseMessage(message, { companies, categories: mattersOf(directory) });
  const { form, filled } = fillFromMessage(draft?.form ?? emptyDraftForm(), found);
  const saved = await saveDraft(db, viewer, { id, form }, Temporal.Now.instant());
  if (!saved.ok) return { error: await wordRefusal(saved.refusal, viewer), message };
  const query = new URLSearchParams({ found: filled.join('.'), reading: crypto.randomUUID().slice(0, 8) });
  if (found.unknownUscc) query.set('unknown', found.unknownUscc);
  return redirect(`${draftPath(viewer.kind, id)}&${query}`);
}
