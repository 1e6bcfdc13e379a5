'use client';

import { useActionState } from 'react';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextareaField } from '#components/ui/textarea-field.tsx';

type PasteState = { readonly error: string | null; readonly message: string };

type PasteBoxProps = {
  draftId: string;
  action: (before: PasteState, form: FormData) => Promise<PasteState>;
  words: { label: string; hint: string; submit: string };
};

/** A message from elsewhere, to be read into the form below. */
export function PasteBox({ draftId, action, words }: PasteBoxProps) {
  const [state, send] = useActionState(action, { error: null, message: '' });
  return (
    <form
      action={send}
      onReset={(event) => event.preventDefault()}
      className="flex flex-col items-start gap-2 rounded border border-line bg-surface p-4"
      noValidate
    >
      <input type="hidden" name="draft" value={draftId} />
      <div className="w-full">
        <TextareaField
          id="message"
          name="message"
          label={words.label}
          hint={words.hint}
          errors={state.error ? [state.error] : undefined}
          defaultValue={state.message}
          rows={3}
          className="max-h-64"
        />
      </div>
      <SubmitButton kind="secondary">{words.submit}</SubmitButton>
    </form>
  );
}
