'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/ui/form-state.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { registrationSchema } from '#lib/admission/schema.ts';
import { registerByIdentity } from '#lib/admission/use-cases/register-by-identity.ts';
import { PROVEN_IDENTITY } from '#lib/platform/auth/identity-cookies.ts';
import { openCookie, spentCookie } from '#lib/platform/auth/sealed-cookie.ts';
import { setSessionCookie } from '#lib/platform/auth/set-session-cookie.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { wordRefusal } from '../../../commands/word-refusal.ts';
import { answerForm, readForm, refusedForm } from '../../../forms/read-form.ts';
import { wordRegistered } from '../word-registered.ts';

/** Name and company of somebody the identity service has vouched for, and in. */
export async function registerIdentity(_before: FormState, form: FormData): Promise<FormState> {
  const jar = await cookies();
  const [identity, district] = [await openCookie(PROVEN_IDENTITY, jar), await requestDistrict()];
  if (!identity || !district) return redirect('/sign-in?error=identity-over');
  const read = await readForm(registrationSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const origin = { address: await requestAddress(), userAgent: (await headers()).get('user-agent') };
  const registering = { districtId: district.district.id, identity, input: read.input, ...origin };
  const registered = await registerByIdentity(db, registering, Temporal.Now.instant());
  if (!registered.ok) return refusedForm(form, registered, (refusal) => wordRefusal(refusal, null));
  jar.set(spentCookie(PROVEN_IDENTITY));
  await setSessionCookie(registered.value.session);
  await setFlash({ tone: 'ok', text: await wordRegistered(registered.value, read.input.company?.name ?? null) });
  const then = form.get('callbackUrl');
  const onward = typeof then === 'string' ? safeReturnPath(then) : null;
  return redirect(onward ?? (read.input.company?.usccProblem ? '/my/company' : '/my'));
}
