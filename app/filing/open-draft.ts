import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import type { FilingError } from '#components/filing/filing-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import type { AttachmentView } from '#lib/attachments/queries.ts';
import { checkFiling } from '#lib/cases/check-filing.ts';
import { type DraftForm, emptyDraftForm } from '#lib/cases/draft-form.ts';
import { findDraft, isDraftTaken } from '#lib/cases/queries/drafts.ts';
import { db } from '#lib/platform/db.ts';
import { draftIdIn, filedPath, filingPath } from './paths.ts';
import { wordProblems } from './word-problems.ts';

export type DraftSearch = { draft?: string | string[]; check?: string | string[] };

export type OpenDraft = {
  readonly id: string;
  readonly form: DraftForm;
  readonly attachments: readonly AttachmentView[];
  readonly errors: readonly FilingError[];
  readonly keepsNumber: string | null;
  /** nothing of it is on the server yet */
  readonly isNew: boolean;
  /** changes when the draft was changed outside its form */
  readonly savedAt: string;
};

/** The draft an address names, or a new one; what was filed leads to its number, what is not one's own to a new form. */
export async function openDraft(
  viewer: BySession,
  search: DraftSearch,
  filledIn: Partial<DraftForm>,
): Promise<OpenDraft> {
  const id = draftIdIn(search.draft);
  const draft = id ? await findDraft(db, viewer, id) : null;
  if (draft?.filedNumber) redirect(filedPath(viewer.kind, draft.filedNumber));
  if (!draft) {
    if (search.draft !== undefined && !id) redirect(filingPath(viewer.kind));
    const form = { ...emptyDraftForm(), ...filledIn };
    // A draft named before it was first saved (signed out meanwhile) keeps its name, so that what this tab still holds finds it.
    const isFree = id !== null && !(await isDraftTaken(db, viewer, id));
    return {
      id: isFree ? id : randomUUID(),
      form,
      attachments: [],
      errors: [],
      keepsNumber: null,
      isNew: true,
      savedAt: '',
    };
  }
  const checked = search.check === '1' ? checkFiling(draft.form, viewer.kind) : null;
  const errors = checked && !checked.ok ? await wordProblems(checked.problems) : [];
  return {
    ...draft,
    form: withContact(draft.form, filledIn),
    errors,
    isNew: false,
    savedAt: draft.updatedAt.toString(),
  };
}

/** A draft that began with a file has no contact yet. */
const withContact = (form: DraftForm, filledIn: Partial<DraftForm>): DraftForm =>
  form.title || form.description || form.contactName || form.contactPhone ? form : { ...form, ...filledIn };
