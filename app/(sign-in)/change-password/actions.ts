'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { PasswordFormState } from '#components/access/change-password-form.tsx';
import { homeOf } from '#lib/access/domain/home.ts';
import { passwordChangeSchema } from '#lib/access/schema.ts';
import { changePassword } from '#lib/access/use-cases/change-password.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { currentViewer, requestAddress } from '#lib/platform/session.ts';
import type { Refusal } from '#lib/shared/result.ts';

/** Changes one's own password, also a one-time one: the only act open to whoever has not chosen their own yet. */
export async function changeOwnPassword(_last: PasswordFormState, form: FormData): Promise<PasswordFormState> {
  const t = await getTranslations();
  const viewer = await currentViewer();
  if (!viewer) return { at: Date.now(), errors: { current: t('refusals.signed-out') } };
  const parsed = passwordChangeSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path: [field] }) => [String(field), t('validation.required')]);
    return { at: Date.now(), errors: Object.fromEntries(missing) };
  }
  const { current, password, repeat } = parsed.data;
  if (password !== repeat) return { at: Date.now(), errors: { repeat: t('access.password.notSame') } };
  const change = { current, password, sessionId: viewer.sessionId, address: await requestAddress() };
  const changed = await changePassword(db, viewer, change, Temporal.Now.instant());
  if (!changed.ok) return { at: Date.now(), errors: await errorsOf(changed.refusal) };
  await setFlash({ tone: 'ok', text: t('access.password.done') });
  return redirect(homeOf(viewer));
}

async function errorsOf({ code, field, details }: Refusal): Promise<Record<string, string>> {
  const t = await getTranslations('refusals');
  return { [field ?? 'current']: t(code as Parameters<typeof t>[0], details) };
}
