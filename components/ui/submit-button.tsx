'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonKind, buttonStyle } from './button-style.ts';
import { Spinner } from './spinner.tsx';

type SubmitButtonProps = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & { kind?: ButtonKind };

/** Sends its form once: while the answer is awaited it says so, stays in the tab order and swallows further clicks. */
export function SubmitButton({ kind = 'primary', className, children, ...rest }: SubmitButtonProps) {
  const t = useTranslations('ui');
  const { pending } = useFormStatus();
  const swallow = (event: MouseEvent) => pending && event.preventDefault();
  return (
    <button type="submit" aria-disabled={pending} onClick={swallow} className={buttonStyle(kind, className)} {...rest}>
      {pending && <Spinner />}
      {pending ? t('working') : children}
    </button>
  );
}
