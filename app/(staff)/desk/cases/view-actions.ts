'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ViewState } from '#components/desk/list/view-form.tsx';
import type { BySession } from '#lib/access/signed-in.ts';
import { deleteView } from '#lib/cases/use-cases/delete-view.ts';
import { renameView } from '#lib/cases/use-cases/rename-view.ts';
import { saveView } from '#lib/cases/use-cases/save-view.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { wordRefusal } from '../../../commands/word-refusal.ts';

export async function saveListView(_before: ViewState, form: FormData): Promise<ViewState> {
  const kept = (viewer: BySession) =>
    saveView(db, viewer, { name: textIn(form, 'name'), address: textIn(form, 'address') });
  return act(kept, 'saved', listOf(form));
}

export async function renameListView(_before: ViewState, form: FormData): Promise<ViewState> {
  const id = uuidIn(form.get('id'));
  const renamed = async (viewer: BySession) =>
    id ? renameView(db, viewer, { id, name: textIn(form, 'name') }) : refuse('not-found');
  return act(renamed, 'renamed', listOf(form));
}

export async function deleteListView(_before: ViewState, form: FormData): Promise<ViewState> {
  const id = uuidIn(form.get('id'));
  const gone = async (viewer: BySession) => (id ? deleteView(db, viewer, id) : refuse('not-found'));
  return act(gone, 'deleted', '/desk/cases');
}

async function act(
  change: (viewer: BySession) => Promise<Result<unknown>>,
  done: 'saved' | 'renamed' | 'deleted',
  then: string,
): Promise<ViewState> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return { at: Date.now(), error: await wordRefusal(signedIn.refusal, null) };
  const changed = await change(signedIn.value);
  if (!changed.ok) return { at: Date.now(), error: await wordRefusal(changed.refusal, signedIn.value) };
  await setFlash({ tone: 'ok', text: (await getTranslations('desk.views'))(done) });
  return redirect(then);
}

const listOf = (form: FormData): string => {
  const address = new URLSearchParams(textIn(form, 'address'));
  return address.size > 0 ? `/desk/cases?${address}` : '/desk/cases';
};

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
