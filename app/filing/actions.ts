'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FilingError, FilingLink, FilingState } from '#components/filing/filing-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { type CheckedFiling, checkFiling } from '#lib/cases/check-filing.ts';
import { DRAFT_FIELDS, type DraftField, type DraftForm, readDraftForm } from '#lib/cases/draft-form.ts';
import { findDraft } from '#lib/cases/queries/drafts.ts';
import { findFiledCase } from '#lib/cases/queries/filed-case.ts';
import { discardDraft } from '#lib/cases/use-cases/discard-draft.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { saveDraft } from '#lib/cases/use-cases/save-draft.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { limitFiling } from '#lib/platform/rate-limit.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import type { Refusal } from '#lib/shared/result.ts';
import { wordRefusal } from '../commands/word-refusal.ts';
import { agreeOnTheWay } from './agreed-notice.ts';
import { checkPath, draftPath, filedPath, filingPath, kindIn, signInPath } from './paths.ts';
import { wordProblems } from './word-problems.ts';

/** The filing form's own act: keeps the draft, checks it, and goes on to the check page (company) or files it (staff). */
export async function continueFiling(_before: FilingState, posted: FormData): Promise<FilingState> {
  const form = readDraftForm(posted);
  const id = uuidIn(posted.get('draft'));
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refused(form, signedIn.refusal, null, id && signInLink(draftPath(kindIn(posted), id)));
  const viewer = signedIn.value;
  if (!id) return refused(form, { code: 'draft-gone' }, viewer);
  const checked = checkFiling(form, viewer.kind);
  if (!checked.ok && isBlank(form)) return answer(form, await wordProblems(checked.problems));
  const saved = await saveDraft(db, viewer, { id, form }, Temporal.Now.instant());
  if (!saved.ok) return afterGone(viewer, id, form, saved.refusal);
  if (!checked.ok) return answer(form, await wordProblems(checked.problems));
  return viewer.kind === 'company' ? redirect(checkPath(id)) : fileDraft(viewer, id, form, checked);
}

/** The check page's act: files the draft as it lies on the server; sent twice it is filed once. */
export async function fileCheckedDraft(_before: FilingState, posted: FormData): Promise<FilingState> {
  const id = uuidIn(posted.get('draft'));
  const signedIn = await viewerForAction('company');
  if (!signedIn.ok) return refused(null, signedIn.refusal, null, id && signInLink(checkPath(id)));
  const viewer = signedIn.value;
  const draft = id ? await findDraft(db, viewer, id) : null;
  if (!draft) return refused(null, { code: 'draft-gone' }, viewer);
  if (draft.filedNumber) return redirect(filedPath(viewer.kind, draft.filedNumber));
  const checked = checkFiling(draft.form, viewer.kind);
  if (!checked.ok) return redirect(`${draftPath(viewer.kind, draft.id)}&check=1`);
  const agreed = await agreeOnTheWay(viewer, posted);
  if (!agreed.ok) return refused(null, agreed.refusal, viewer);
  return fileDraft(viewer, draft.id, draft.form, checked);
}

async function fileDraft(
  viewer: BySession,
  draftId: string,
  form: DraftForm,
  checked: Extract<CheckedFiling, { ok: true }>,
): Promise<FilingState> {
  const limited = await limitFiling(viewer.userId);
  if (!limited.ok) return refused(form, limited.refusal, viewer);
  const filed = await fileCase(db, viewer, checked.input, Temporal.Now.instant(), { draftId });
  return filed.ok ? redirect(filedPath(viewer.kind, filed.value.number)) : refused(form, filed.refusal, viewer);
}

/** A draft that was filed meanwhile, by a double click or in another window, leads to its number. */
async function afterGone(viewer: BySession, id: string, form: DraftForm, refusal: Refusal): Promise<FilingState> {
  const draft = refusal.code === 'draft-gone' ? await findDraft(db, viewer, id) : null;
  if (draft?.filedNumber) return redirect(filedPath(viewer.kind, draft.filedNumber));
  return refused(form, refusal, viewer);
}

export async function throwDraftAway(posted: FormData): Promise<void> {
  const signedIn = await viewerForAction();
  const id = uuidIn(posted.get('draft'));
  if (!signedIn.ok || !id) return redirect('/sign-in');
  const discarded = await discardDraft(db, signedIn.value, id);
  const t = await getTranslations('filing');
  if (discarded.ok) await setFlash({ tone: 'ok', text: t('drafts.discarded') });
  return redirect(filingPath(signedIn.value.kind));
}

/** Takes a filing back within its ten minutes and opens the draft it becomes. */
export async function takeFilingBack(posted: FormData): Promise<void> {
  const number = String(posted.get('number') ?? '');
  const version = Number(posted.get('version'));
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return redirect('/sign-in');
  const viewer = signedIn.value;
  const now = Temporal.Now.instant();
  const undone = await giveCommand(db, viewer, { number, command: 'undo', input: {}, version }, now);
  const t = await getTranslations('filing');
  if (!undone.ok) {
    await setFlash({ tone: 'danger', text: await wordRefusal(undone.refusal, viewer) });
    return redirect(filedPath(viewer.kind, number));
  }
  const taken = await findFiledCase(db, viewer, number, now);
  await setFlash({ tone: 'ok', text: t('filed.takenBack', { number }) });
  return redirect(taken?.draftId ? draftPath(viewer.kind, taken.draftId) : filingPath(viewer.kind));
}

/** Pressed before anything was written: that is no draft yet. */
const isBlank = ({ title, description }: DraftForm): boolean => title.trim() === '' && description.trim() === '';

async function refused(
  form: DraftForm | null,
  refusal: Refusal,
  viewer: BySession | null,
  link?: FilingLink | Promise<FilingLink> | null | '',
): Promise<FilingState> {
  const error = { field: fieldOf(refusal), message: await wordRefusal(refusal, viewer) };
  return { ...answer(form, [error]), link: (await link) || null };
}

const fieldOf = ({ field }: Refusal): DraftField | null => DRAFT_FIELDS.find((each) => each === field) ?? null;

const signInLink = async (back: string): Promise<FilingLink> => ({
  href: signInPath(back),
  label: (await getTranslations('filing'))('save.signIn'),
});

const answer = (form: DraftForm | null, errors: readonly FilingError[]): FilingState => ({
  answer: crypto.randomUUID(),
  errors,
  link: null,
  form,
});
