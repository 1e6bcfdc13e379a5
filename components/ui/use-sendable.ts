'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { fileSize } from './file-size.ts';
import type { FormState } from './form-state.ts';

/** What one form may weigh, a little below what the server reads (`bodySizeLimit` in next.config.js): names and seams come on top. */
const AT_MOST = 1.9 * 1024 ** 2;

/**
 * Keeps a form that the server would not even read in the page, with the reason at its longest field: sent, it would be lost
 * with all that was typed. `answered` is the server's answer, or that reason.
 */
export function useSendable(state: FormState): {
  readonly answered: FormState;
  readonly hold: (event: FormEvent<HTMLFormElement>) => void;
} {
  const t = useTranslations('ui');
  const [held, setHeld] = useState<FormState | null>(null);
  const hold = (event: FormEvent<HTMLFormElement>): void => {
    const parts = [...new FormData(event.currentTarget)].map(([field, value]) => ({
      field,
      bytes: typeof value === 'string' ? new Blob([value]).size : value.size,
    }));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    setHeld(null);
    if (bytes <= AT_MOST) return;
    event.preventDefault();
    const { field } = parts.reduce((longest, part) => (part.bytes > longest.bytes ? part : longest));
    const message = t('tooHeavy', { size: fileSize(bytes), max: fileSize(AT_MOST) });
    setHeld({ ...state, answer: `held ${event.timeStamp}`, errors: [{ field, message }] });
  };
  return { answered: held ?? state, hold };
}
