'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

export type SummaryError = { fieldId?: string | undefined; message: string };

type ErrorSummaryProps = {
  errors: readonly SummaryError[];
  /** Changes with each answer of the server, so that a second failure takes focus again. */
  answer?: unknown;
};

/** What has to be changed, in one place, on top of the form; takes focus when it appears. */
export function ErrorSummary({ errors, answer }: ErrorSummaryProps) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer with the same errors must take focus again
  useEffect(() => box.current?.focus(), [answer]);

  if (errors.length === 0) return null;
  // Somebody was first, or the session ended: nothing in the form is wrong.
  const toChange = errors.filter(({ fieldId }) => fieldId).length;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded border-2 border-danger bg-surface px-5 py-4">
      <h2 className="text-heading">{toChange > 0 ? t('errorSummary', { count: toChange }) : t('notSaved')}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}-${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} className="text-danger underline underline-offset-4" onClick={focusOn(fieldId)}>
                {message}
              </a>
            ) : (
              <span className="text-danger">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const focusOn = (fieldId: string) => (event: { preventDefault(): void }) => {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
};
