'use client';

import { useEffect } from 'react';
import { useCommandForm } from '#components/cases/use-command.ts';

export const QUOTE_EVENT = 'portal:quote';

/** Puts a quoted answer into a field of its form: into an empty one as it is, else after what is there. */
export function QuoteTarget({ name }: { name: string }) {
  const { idOf } = useCommandForm();
  const id = idOf(name);

  useEffect(() => {
    const insert = (event: Event) => {
      const area = document.getElementById(id);
      if (!(area instanceof HTMLTextAreaElement)) return;
      const text = (event as CustomEvent<string>).detail;
      area.value = area.value.trim() === '' ? text : `${area.value.trimEnd()}\n${text}`;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.focus();
    };
    window.addEventListener(QUOTE_EVENT, insert);
    return () => window.removeEventListener(QUOTE_EVENT, insert);
  }, [id]);

  return null;
}
