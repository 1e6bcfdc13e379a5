'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Toast } from './toast.tsx';
import { flashCookie, type ToastMessage, toastEvent } from './toast-message.ts';

type Shown = ToastMessage & { key: string };

/** One place for passing news. `flash` comes with the page after an act on the server; other news by `showToast`. */
export function ToastRegion({ flash }: { flash: Shown | null }) {
  const t = useTranslations('ui.toast');
  const [shown, setShown] = useState<readonly Shown[]>(flash ? [flash] : []);
  const [lastFlash, setLastFlash] = useState(flash?.key);

  if (flash && flash.key !== lastFlash) {
    setLastFlash(flash.key);
    // A render that was interrupted and begun anew must not say it twice.
    setShown((before) => (before.some(({ key }) => key === flash.key) ? before : [...before, flash]));
  }

  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in the office browsers still in use
    if (lastFlash) document.cookie = `${flashCookie}=; path=/; max-age=0`;
  }, [lastFlash]);

  useEffect(() => {
    const listen = (event: Event) => {
      const message = (event as CustomEvent<ToastMessage>).detail;
      setShown((before) => [...before, { ...message, key: crypto.randomUUID() }]);
    };
    window.addEventListener(toastEvent, listen);
    return () => window.removeEventListener(toastEvent, listen);
  }, []);

  return (
    <section
      aria-label={t('region')}
      aria-live="polite"
      data-screen-only
      className="fixed inset-x-4 bottom-20 z-40 flex flex-col items-end gap-2 md:right-6 md:bottom-6 md:left-auto"
    >
      {shown.map(({ key, ...message }) => (
        <Toast
          key={key}
          message={message}
          onGone={() => setShown((before) => before.filter((other) => other.key !== key))}
        />
      ))}
    </section>
  );
}
