'use client';

import { useActionState } from 'react';
import { FieldError } from '#components/ui/field-error.tsx';
import type { Option } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';

export type ContactState = { readonly shown: readonly string[]; readonly error: string | null };
export type ContactAction = (before: ContactState, form: FormData) => Promise<ContactState>;

type ShowContactProps = {
  /** what is asked about: a case's number, a contact's id */
  subject: string;
  masked: readonly string[];
  action: ContactAction;
  purposes: readonly Option[];
  words: { show: string; purpose: string; note: string };
};

/** Masked until somebody says what for; each reading is recorded. */
export function ShowContact({ subject, masked, action, purposes, words }: ShowContactProps) {
  const [{ shown, error }, show] = useActionState(action, { shown: [], error: null });
  if (masked.length === 0) return null;
  if (shown.length > 0) return <span aria-live="polite">{shown.join(' · ')}</span>;
  return (
    <>
      <span className="text-ink-2">{masked.join(' · ')}</span>
      <form action={show} className="flex items-center gap-1">
        <input type="hidden" name="subject" value={subject} />
        <select
          name="purpose"
          aria-label={words.purpose}
          title={words.note}
          className="h-7 rounded border border-line-strong bg-surface px-1.5 text-small"
        >
          {purposes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <SubmitButton kind="quiet" className="min-h-7 px-2 text-small">
          {words.show}
        </SubmitButton>
      </form>
      <FieldError id={`contact-error-${subject}`} errors={error ? [error] : undefined} />
    </>
  );
}
