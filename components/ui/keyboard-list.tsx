'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { isTyping, moveRow, openRow, selectRow } from './keyboard-rows.ts';

/**
 * Works a list from the keyboard: `j`, `k`, Enter, `x`. Rows carry `data-row`; in each row one link `data-row-link` (else
 * its first link) and, where rows can be chosen, a checkbox. `/` and `?` belong to the frame (`FrameKeys`).
 */
export function KeyboardList({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const router = useRouter();

  useEffect(() => {
    const on = (act: (list: HTMLElement, event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
      if (!list.current || isTyping(event) || document.querySelector('dialog[open]')) return;
      act(list.current, event);
    };
    return tinykeys(window, {
      j: on((rows) => moveRow(rows, 1)),
      k: on((rows) => moveRow(rows, -1)),
      x: on((rows) => selectRow(rows)),
      Enter: on((rows, event) => {
        if (event.target instanceof Element && event.target.closest('a, button, summary')) return;
        openRow(rows, (href) => router.push(href));
      }),
    });
  }, [router]);

  return <div ref={list}>{children}</div>;
}
