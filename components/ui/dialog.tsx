'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The acts, the primary one first. */
  footer?: ReactNode;
};

/** The browser's modal dialog: focus stays inside and returns to where it was, Escape closes. */
export function Dialog({ open, onClose, title, children, footer }: DialogProps) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open) box.current?.close();
  }, [open]);

  return (
    <dialog
      ref={box}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded bg-raised text-ink shadow-float"
    >
      <div className="flex items-start justify-between gap-4 px-6 pt-5">
        <h2 id={titleId} className="text-heading">
          {title}
        </h2>
        <button
          type="button"
          aria-label={t('close')}
          onClick={onClose}
          className="-mt-1 -mr-2 rounded p-1.5 text-ink-2 hover:bg-tint"
        >
          <X aria-hidden="true" className="size-5" />
        </button>
      </div>
      <div className="px-6 pt-3 pb-6">{children}</div>
      {footer && <div className="flex flex-wrap gap-3 border-line border-t px-6 py-4">{footer}</div>}
    </dialog>
  );
}
