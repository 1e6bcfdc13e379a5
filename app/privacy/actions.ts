'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { consentSchema } from '#lib/site/schema.ts';
import { giveConsent } from '#lib/site/use-cases/give-consent.ts';

/** Agreeing from the company's own pages, where the notice is offered to be read. */
export async function agreeToNotice(form: FormData): Promise<void> {
  const signedIn = await viewerForAction('company');
  if (!signedIn.ok) return redirect('/sign-in');
  const parsed = consentSchema.safeParse({ version: form.get('version') });
  const given = parsed.success ? await giveConsent(db, signedIn.value, parsed.data, Temporal.Now.instant()) : null;
  const t = await getTranslations('privacy');
  if (given?.ok) await setFlash({ tone: 'ok', text: t('ask.done') });
  return redirect('/my');
}
