'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { actByLink } from '#lib/admission/use-cases/act-by-link.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress } from '#lib/platform/session.ts';
import type { Result } from '#lib/shared/result.ts';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { wordRefusal } from '../../../commands/word-refusal.ts';
import { answerForm, readForm, refusedForm } from '../../../forms/read-form.ts';

const informSchema = z.object({ token: requiredText(100), text: requiredText(10_000) });

export async function answerByLink(_before: FormState, form: FormData): Promise<FormState> {
  return send(form, informSchema, async ({ token, text }) => {
    const order = { token, act: 'provide-information' as const, input: { text }, address: await requestAddress() };
    return actByLink(db, order, Temporal.Now.instant());
  });
}

const rateSchema = z.object({
  token: requiredText(100),
  solved: z.boolean(),
  score: z.coerce.number().int().min(1).max(5),
  comment: shortText(1000).optional(),
});

export async function rateByLink(_before: FormState, form: FormData): Promise<FormState> {
  return send(form, rateSchema, async ({ token, solved, score, comment }) => {
    const input = { solved, score, ...(comment && { comment }) };
    const order = { token, act: 'rate' as const, input, address: await requestAddress() };
    return actByLink(db, order, Temporal.Now.instant());
  });
}

async function send<T>(
  form: FormData,
  schema: z.ZodType<T>,
  act: (input: T) => Promise<Result<unknown>>,
): Promise<FormState> {
  const read = await readForm(schema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const done = await act(read.input);
  return done.ok ? redirect('/link/done') : refusedForm(form, done, (refusal) => wordRefusal(refusal, null));
}
