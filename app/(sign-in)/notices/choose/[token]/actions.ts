'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { preferencesSchema } from '#lib/notifications/preferences-schema.ts';
import { chooseByLink } from '#lib/notifications/use-cases/choose-notices.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { wordRefusal } from '../../../../commands/word-refusal.ts';
import { answerForm, readForm, refusedForm } from '../../../../forms/read-form.ts';

export async function choose(_before: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(preferencesSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const token = String(form.get('token'));
  const chosen = await chooseByLink(db, token, read.input, Temporal.Now.instant());
  if (!chosen.ok) return refusedForm(form, chosen, (refusal) => wordRefusal(refusal, null));
  await setFlash({ tone: 'ok', text: (await getTranslations('notices.preferences'))('saved') });
  return redirect(`/notices/choose/${encodeURIComponent(token)}`);
}
