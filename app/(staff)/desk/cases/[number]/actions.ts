'use server';

import type { ContactState } from '#components/desk/case/show-contact.tsx';
import { CONTACT_PURPOSES, readContact } from '#lib/cases/use-cases/read-contact.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { wordRefusal } from '../../../../commands/word-refusal.ts';

/** Shows a contact in full and writes down who read it and what for. */
export async function showContact(_before: ContactState, form: FormData): Promise<ContactState> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return { shown: [], error: await wordRefusal(signedIn.refusal, null) };
  const number = String(form.get('subject') ?? '');
  const purpose = CONTACT_PURPOSES.find((each) => each === form.get('purpose')) ?? 'other';
  const asked = { number, purpose, address: await requestAddress() };
  const read = await readContact(db, signedIn.value, asked, Temporal.Now.instant());
  if (!read.ok) return { shown: [], error: await wordRefusal(read.refusal, signedIn.value) };
  const { phone, email } = read.value;
  return { shown: [phone, email].filter((each) => each !== null), error: null };
}
