'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { refuse } from '#lib/shared/result.ts';
import { complaintMessageSchema, complaintSchema } from '#lib/site/schema.ts';
import { addToComplaint, writeComplaint } from '#lib/site/use-cases/write-complaint.ts';
import { wordRefusal } from '../../commands/word-refusal.ts';
import { answerForm, readForm, refusedForm } from '../../forms/read-form.ts';
import { complaintWriter } from './writer.ts';

/** Anybody may say something about the portal; it opens under the address where the answer will stand. */
export async function sendComplaint(_before: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(complaintSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const writer = await complaintWriter();
  const sent = writer
    ? await writeComplaint(db, writer, read.input, Temporal.Now.instant())
    : refuse('unknown-district');
  if (!sent.ok) return refusedForm(form, sent, (refusal) => wordRefusal(refusal, writer?.viewer ?? null));
  await setFlash({ tone: 'ok', text: (await getTranslations('complaints'))('sent') });
  return redirect(`/complaints/${sent.value.key}`);
}

export async function sendMore(_before: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(complaintMessageSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const writer = await complaintWriter();
  const sent = writer
    ? await addToComplaint(db, writer, read.input, Temporal.Now.instant())
    : refuse('unknown-district');
  if (!sent.ok) return refusedForm(form, sent, (refusal) => wordRefusal(refusal, writer?.viewer ?? null));
  await setFlash({ tone: 'ok', text: (await getTranslations('complaints'))('sent') });
  return redirect(`/complaints/${read.input.key}`);
}
