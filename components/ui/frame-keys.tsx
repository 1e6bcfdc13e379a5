'use client';

import { useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { KeyboardHelp } from './keyboard-help.tsx';
import { isTyping } from './keyboard-rows.ts';

/** `/` goes to the field marked `data-search`, `?` lists the keys: on every page that has the frame. */
export function FrameKeys() {
  const [isHelpOpen, setIsHelpOpen] = useState(false);

  useEffect(() => {
    const on = (act: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    return tinykeys(window, {
      '/': on(() => document.querySelector<HTMLInputElement>('input[data-search]')?.select()),
      'Shift+?': on(() => setIsHelpOpen(true)),
    });
  }, []);

  return <KeyboardHelp open={isHelpOpen} onClose={() => setIsHelpOpen(false)} />;
}
