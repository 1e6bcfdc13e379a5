import { parseWithZod } from '@conform-to/zod/v4';
import { configureCoercion } from '@conform-to/zod/v4/future';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { type FormError, type FormState, INTENT } from '#components/ui/form-state.ts';
import type { Result } from '#lib/shared/result.ts';
import { wordIssue } from '../commands/word-issue.ts';

/** Radios say `true` or `false`, checkboxes `on`; a field left empty is a field not given. */
const { coerceFormValue } = configureCoercion({
  stripEmptyString: (value) => (value.trim() === '' ? undefined : value),
  type: { boolean: (text) => text === 'true' || text === 'on' },
});

export type ReadForm<T> =
  | { readonly ok: true; readonly input: T }
  | { readonly ok: false; readonly errors: readonly FormError[] };

/** A posted form by its schema; what is wrong comes as sentences in the reader's language, each with its field. */
export async function readForm<T>(schema: z.ZodType<T>, form: FormData): Promise<ReadForm<T>> {
  const typed = withoutMachinery(form);
  const coerced = coerceFormValue(schema);
  const { payload } = parseWithZod(typed, { schema: coerced });
  const parsed = coerced.safeParse(payload);
  if (parsed.success) return { ok: true, input: parsed.data };
  const words = await getTranslations('validation');
  return { ok: false, errors: parsed.error.issues.map((issue) => wordIssue(issue, payload, words)) };
}

/** Whether the press asked what saving would do, or to save. */
export const intentOf = (form: FormData): 'preview' | 'save' => (form.get(INTENT) === 'preview' ? 'preview' : 'save');

/** The form again with what is wrong; everything typed stays, but no password. */
export const answerForm = (form: FormData, answer: Pick<FormState, 'errors' | 'preview' | 'shown'>): FormState => ({
  answer: crypto.randomUUID(),
  values: Object.fromEntries(
    [...withoutMachinery(form)].flatMap(([name, value]) =>
      typeof value === 'string' && !/password|secret/i.test(name) ? [[name, value]] : [],
    ),
  ),
  ...answer,
});

/** Without React's own fields, the button and what the database cannot keep: NUL and halves of a surrogate pair. */
function withoutMachinery(form: FormData): FormData {
  const rest = new FormData();
  for (const [name, value] of form) {
    if (name === INTENT || name.startsWith('$ACTION')) continue;
    rest.append(name, typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value);
  }
  return rest;
}

/** Sentences of a refusal for a form. */
export const refusedForm = async <T>(
  form: FormData,
  result: Extract<Result<T>, { ok: false }>,
  word: (refusal: typeof result.refusal) => Promise<string>,
): Promise<FormState> =>
  answerForm(form, {
    errors: [{ field: result.refusal.field ?? null, message: await word(result.refusal) }],
  });
