'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { SavedAnswer } from '#components/filing/filing-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { type DraftForm, readDraftForm } from '#lib/cases/draft-form.ts';
import { listSimilarCases } from '#lib/cases/queries/similar-cases.ts';
import { suggestMatters } from '#lib/cases/suggest-matters.ts';
import { saveDraft } from '#lib/cases/use-cases/save-draft.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { wordRefusal } from '../commands/word-refusal.ts';
import { draftPath, kindIn, signInPath } from './paths.ts';

/** Called while somebody types: keeps the draft, and answers with what the words may be about and what is open already. */
export async function saveDraftAction(posted: FormData): Promise<SavedAnswer> {
  const id = uuidIn(posted.get('draft'));
  const signedIn = await viewerForAction();
  if (!signedIn.ok || !id) return unsaved(posted, signedIn.ok ? 'invalid' : signedIn.refusal.code);
  const viewer = signedIn.value;
  const form = readDraftForm(posted);
  const now = Temporal.Now.instant();
  const saved = await saveDraft(db, viewer, { id, form }, now);
  if (!saved.ok) return { status: 'unsaved', message: await wordRefusal(saved.refusal, viewer), link: null };
  const at = now.toZonedDateTimeISO(viewer.district.timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
  return { status: 'saved', at, ...(await foundBy(viewer, form)) };
}

async function unsaved(posted: FormData, code: string): Promise<SavedAnswer> {
  const id = uuidIn(posted.get('draft'));
  const t = await getTranslations('filing');
  if (!id || code !== 'signed-out') return { status: 'unsaved', message: t('save.failed'), link: null };
  const link = { href: signInPath(draftPath(kindIn(posted), id)), label: t('save.signIn') };
  return { status: 'unsaved', message: t('save.signedOut'), link };
}

async function foundBy(viewer: BySession, form: DraftForm) {
  const [directory, locale, t] = await Promise.all([
    getDirectory(db, viewer.districtId),
    getLocale(),
    getTranslations(viewer.kind === 'company' ? 'companyStatus' : 'status'),
  ]);
  const matters = suggestMatters(directory, form.title, form.description);
  const uscc = form.enterpriseUscc.trim();
  const similar = await listSimilarCases(db, viewer, { title: form.title, ...(uscc && { uscc }) });
  return {
    matters: matters.map((each) => ({ code: each.code, name: nameIn(locale, each) })),
    similar: similar.map(({ number, title, status }) => ({ number, title, status: t(status) })),
  };
}
