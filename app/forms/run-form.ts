import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { FormPreview, FormShown, FormState } from '#components/ui/form-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { writeDownRefusal } from '#lib/platform/session.ts';
import type { Refusal, Result } from '#lib/shared/result.ts';
import { wordRefusal } from '../commands/word-refusal.ts';
import { answerForm, intentOf, readForm, refusedForm } from './read-form.ts';

type FormRun<T, R> = {
  readonly schema: z.ZodType<T>;
  /** Who sends it, or why not: `viewerWithPermission('…')`, `viewerForAction('company')`. */
  readonly viewer: Promise<Result<BySession>>;
  /** What saving would change and touch; without it the form is saved at the first press. */
  readonly preview?: (viewer: BySession, input: T) => Promise<Result<FormPreview>>;
  readonly save: (viewer: BySession, input: T) => Promise<Result<R>>;
  /** The sentence that says it is done, and the page that comes next; or what is shown once, in the form's place. */
  readonly done: (value: R, input: T) => Promise<Done>;
};

type Done = { readonly text: string; readonly to: string } | { readonly shown: FormShown };

/** One way for forms outside the life cycle: who, what, (a look before,) the use-case, and on to the next page. */
export async function runForm<T, R>(form: FormData, run: FormRun<T, R>): Promise<FormState> {
  const signedIn = await run.viewer;
  if (!signedIn.ok) return refusedForm(form, signedIn, (refusal) => wordRefusal(refusal, null));
  const viewer = signedIn.value;
  const read = await readForm(run.schema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const word = (refusal: Parameters<typeof wordRefusal>[0]) => wordRefusal(refusal, viewer);
  if (run.preview && intentOf(form) === 'preview') {
    const previewed = await run.preview(viewer, read.input);
    if (previewed.ok) return answerForm(form, { errors: [], preview: previewed.value });
    await noteForbidden(viewer, previewed.refusal);
    return refusedForm(form, previewed, word);
  }
  const saved = await run.save(viewer, read.input);
  if (!saved.ok) {
    await noteForbidden(viewer, saved.refusal);
    return refusedForm(form, saved, word);
  }
  const done = await run.done(saved.value, read.input);
  if ('shown' in done) return answerForm(form, { errors: [], shown: done.shown });
  const { text, to } = done;
  await setFlash({ tone: 'ok', text });
  return redirect(to);
}

const noteForbidden = async (viewer: BySession, { code }: Refusal): Promise<void> => {
  if (code === 'forbidden') await writeDownRefusal(viewer);
};
