import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import type { FilingError } from '#components/filing/filing-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import type { AttachmentView } from '#lib/attachments/queries.ts';
import { checkFiling } from '#lib/cases/check-filing.ts';
import { type DraftForm, emptyDraftForm } from '#lib/cases/draft-form.ts';
import { findDraft, isDraftTaken } from '#lib/cases/queries/drafts.ts';
import { db } from '#lib/platform/db.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { draftPath, filedPath, filingPath } from './paths.ts';
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
};

/**
 * The draft an address names. An address without one is given one at once, so that answers of the server, reloading and going
 * back all find the same draft. What was filed leads to its number, what is not one's own to a new form.
 */
export async function openDraft(
  viewer: BySession,
  search: DraftSearch,
  filledIn: Partial<DraftForm>,
): Promise<OpenDraft> {
  const id = uuidIn(search.draft);
  if (!id) return redirect(draftPath(viewer.kind, randomUUID()));
  const draft = await findDraft(db, viewer, id);
  if (draft?.filedNumber) redirect(filedPath(viewer.kind, draft.filedNumber));
  if (!draft) {
    if (await isDraftTaken(db, viewer, id)) redirect(filingPath(viewer.kind));
    const form = { ...emptyDraftForm(), ...filledIn };
    return { id, form, attachments: [], errors: [], keepsNumber: null, isNew: true };
  }
  const checked = search.check === '1' ? checkFiling(draft.form, viewer.kind) : null;
  const errors = checked && !checked.ok ? await wordProblems(checked.problems) : [];
  return { ...draft, form: withContact(draft.form, filledIn), errors, isNew: false };
}

/** A draft that began with a file has no contact yet. */
const withContact = (form: DraftForm, filledIn: Partial<DraftForm>): DraftForm =>
  form.title || form.description || form.contactName || form.contactPhone ? form : { ...form, ...filledIn };
