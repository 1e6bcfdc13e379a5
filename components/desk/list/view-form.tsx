'use client';

import { useActionState, useId } from 'react';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';

export type ViewState = { readonly at: number; readonly error: string | null };
export type ViewAction = (before: ViewState, form: FormData) => Promise<ViewState>;

type ViewFormProps = {
  action: ViewAction;
  words: { name: string; hint: string; act: string };
  fields: Readonly<Record<string, string>>;
  asksName?: boolean;
  name?: string;
};

/** Keeps, renames or forgets a list. */
export function ViewForm({ action, words, fields, asksName = false, name }: ViewFormProps) {
  const [{ at, error }, send] = useActionState(action, { at: 0, error: null });
  const id = useId();
  return (
    <form action={send} onReset={(event) => event.preventDefault()} className="flex flex-col gap-4" noValidate>
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {error && <ErrorSummary errors={[{ fieldId: asksName ? id : undefined, message: error }]} answer={at} />}
      {asksName && (
        <TextField
          id={id}
          name="name"
          label={words.name}
          hint={words.hint}
          defaultValue={name}
          errors={error ? [error] : undefined}
          autoComplete="off"
        />
      )}
      <div>
        <SubmitButton>{words.act}</SubmitButton>
      </div>
    </form>
  );
}
