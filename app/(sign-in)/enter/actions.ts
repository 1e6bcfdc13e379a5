'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import type { Contact } from '#lib/access/contact-forms.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { askCodeSchema, registrationSchema, typeCodeSchema } from '#lib/admission/schema.ts';
import { sendCodeTo } from '#lib/admission/send-code-to.ts';
import { enterByCode } from '#lib/admission/use-cases/enter-by-code.ts';
import { register } from '#lib/admission/use-cases/register.ts';
import { forgetEntry, keepEntry, readEntry } from '#lib/platform/auth/entry-cookie.ts';
import { setSessionCookie } from '#lib/platform/auth/set-session-cookie.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { wordRefusal } from '../../commands/word-refusal.ts';
import { deliver } from '../../forms/deliver.ts';
import { answerForm, readForm, refusedForm } from '../../forms/read-form.ts';
import { wordRegistered } from './word-registered.ts';

/** First a code to the telephone or mailbox given; the answer is the same whoever has it. */
export async function askCode(_before: FormState, form: FormData): Promise<FormState> {
  const read = await readForm(askCodeSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const sent = await sendTo(read.input.contact);
  return sent.ok ? redirect(stepPath(form)) : refused(form, sent);
}

export async function askCodeAgain(_before: FormState, form: FormData): Promise<FormState> {
  const entry = await readEntry();
  if (!entry) return redirect(stepPath(form));
  const sent = await sendTo(entry.contact);
  if (!sent.ok) return refused(form, sent);
  const t = await getTranslations('admission.enter');
  await setFlash({ tone: 'ok', text: t('sent') });
  return redirect(stepPath(form));
}

/** The code typed: somebody known is in, anybody else goes on to register. */
export async function typeCode(_before: FormState, form: FormData): Promise<FormState> {
  const [entry, district] = [await readEntry(), await requestDistrict()];
  if (!entry || !district) return redirect(stepPath(form));
  const read = await readForm(typeCodeSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const { codeId, contact } = entry;
  const given = { districtId: district.district.id, codeId, contact, typed: read.input.code, ...(await origin()) };
  const entered = await enterByCode(db, given, Temporal.Now.instant());
  if (!entered.ok) return refused(form, entered);
  if (entered.value === null) {
    await keepEntry({ ...entry, step: 'register' });
    return redirect(stepPath(form));
  }
  await forgetEntry();
  await setSessionCookie(entered.value);
  return redirect(thenIn(form) ?? '/start');
}

/** Name and company, and in. */
export async function registerPerson(_before: FormState, form: FormData): Promise<FormState> {
  const [entry, district] = [await readEntry(), await requestDistrict()];
  if (entry?.step !== 'register' || !district) return redirect(stepPath(form));
  const read = await readForm(registrationSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const { codeId, contact } = entry;
  const registering = { districtId: district.district.id, codeId, contact, input: read.input, ...(await origin()) };
  const registered = await register(db, registering, Temporal.Now.instant());
  if (!registered.ok) return refused(form, registered);
  await forgetEntry();
  await setSessionCookie(registered.value.session);
  await setFlash({ tone: 'ok', text: await wordRegistered(registered.value, read.input.company?.name ?? null) });
  return redirect(thenIn(form) ?? (read.input.company?.usccProblem ? '/my/company' : '/my'));
}

/** Back to the first step, for another number. */
export async function startAgain(form: FormData): Promise<void> {
  await forgetEntry();
  redirect(stepPath(form));
}

async function sendTo(contact: Contact): Promise<Result<unknown>> {
  const district = await requestDistrict();
  if (!district) return refuse('code-not-sent');
  const t = await getTranslations('admission.message');
  const wish = {
    districtId: district.district.id,
    purpose: 'enter' as const,
    contact,
    address: await requestAddress(),
    deliver: ({ id, code, minutes }: { id: string; code: string; minutes: number }) =>
      deliver(contact, { id, subject: t('subject'), text: t('sms', { code, minutes: String(minutes) }) }),
  };
  const sent = await sendCodeTo(db, wish, Temporal.Now.instant());
  if (sent.ok) await keepEntry({ step: 'code', codeId: sent.value.codeId, contact });
  return sent;
}

const origin = async () => ({ address: await requestAddress(), userAgent: (await headers()).get('user-agent') });

const refused = <T>(form: FormData, result: Extract<Result<T>, { ok: false }>): Promise<FormState> =>
  refusedForm(form, result, (refusal) => wordRefusal(refusal, null));

function thenIn(form: FormData): string | null {
  const then = form.get('callbackUrl');
  return typeof then === 'string' ? safeReturnPath(then) : null;
}

function stepPath(form: FormData): string {
  const then = thenIn(form);
  return then ? `/enter?${new URLSearchParams({ callbackUrl: then })}` : '/enter';
}
