'use client';

import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { cx } from './cx.ts';
import type { ToastMessage } from './toast-message.ts';

const icons = { ok: CircleCheck, danger: CircleAlert, info: Info } as const;
const inks = { ok: 'text-ok', danger: 'text-danger', info: 'text-accent' } as const;

type ToastProps = { message: ToastMessage; onGone: () => void };

/** Goes by itself after eight seconds (twenty in large print), not while it is pointed at or focused; bad news stays. */
export function Toast({ message, onGone }: ToastProps) {
  const t = useTranslations('ui.toast');
  const [isHeld, setIsHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  const Icon = icons[message.tone];

  useEffect(() => {
    if (isHeld || message.tone === 'danger') return;
    const seconds = document.documentElement.dataset.print === 'large' ? 20 : 8;
    const timer = setTimeout(() => gone.current(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, message.tone]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
      className="flex w-full max-w-md items-start gap-3 rounded border border-line bg-raised py-3 pr-2 pl-4 shadow-float"
    >
      <Icon aria-hidden="true" className={cx('mt-[0.2em] size-[1.3em] shrink-0', inks[message.tone])} />
      <p className="min-w-0 flex-1">{message.text}</p>
      <button type="button" aria-label={t('dismiss')} onClick={onGone} className="rounded p-1 text-ink-2 hover:bg-tint">
        <X aria-hidden="true" className="size-4.5" />
      </button>
    </div>
  );
}
