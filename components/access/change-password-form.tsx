'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';

/** What is wrong, by field; `at` changes with each answer. */
export type PasswordFormState = { at: number; errors: Record<string, string> };

type ChangePasswordFormProps = {
  action: (last: PasswordFormState, form: FormData) => Promise<PasswordFormState>;
  login: string;
  /** `current` is null for somebody who has no password yet */
  words: { current: string | null; password: string; passwordHint: string; repeat: string; submit: string };
};

const fields = ['current', 'password', 'repeat'] as const;

export function ChangePasswordForm({ action, login, words }: ChangePasswordFormProps) {
  const [{ at, errors }, submit] = useActionState(action, { at: 0, errors: {} });
  const summary = fields.flatMap((field) => (errors[field] ? [{ fieldId: field, message: errors[field] }] : []));
  const errorsOf = (field: (typeof fields)[number]) => (errors[field] ? [errors[field]] : undefined);
  return (
    <form action={submit} className="flex flex-col gap-5">
      <ErrorSummary errors={summary} answer={at} />
      <input type="text" name="login" value={login} autoComplete="username" readOnly hidden />
      {words.current !== null && (
        <TextField
          id="current"
          name="current"
          type="password"
          label={words.current}
          errors={errorsOf('current')}
          autoComplete="current-password"
          required
        />
      )}
      <TextField
        id="password"
        name="password"
        type="password"
        label={words.password}
        hint={words.passwordHint}
        errors={errorsOf('password')}
        autoComplete="new-password"
        required
      />
      <TextField
        id="repeat"
        name="repeat"
        type="password"
        label={words.repeat}
        errors={errorsOf('repeat')}
        autoComplete="new-password"
        required
      />
      <div>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
