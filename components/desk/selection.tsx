'use client';

import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';

type SelectionProps = {
  /** A page that takes the chosen rows as `n`. */
  action: string;
  /** `selected` holds a `#` where the number goes. */
  words: { selected: string; act: string; clear: string };
  children: ReactNode;
};

/** Rows chosen for one act together: a plain form around the list, with a bar that appears with the first choice. Shift chooses all between. */
export function Selection({ action, words, children }: SelectionProps) {
  const form = useRef<HTMLFormElement>(null);
  const last = useRef<HTMLInputElement | null>(null);
  const [count, setCount] = useState(0);

  const boxes = (): HTMLInputElement[] => [
    ...(form.current?.querySelectorAll<HTMLInputElement>('input[name="n"]') ?? []),
  ];
  const recount = () => setCount(boxes().filter((box) => box.checked).length);

  const chooseBetween = (event: MouseEvent<HTMLFormElement>) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.name !== 'n') return;
    const all = boxes();
    if (event.shiftKey && last.current) {
      const [from, to] = [all.indexOf(last.current), all.indexOf(box)].sort((a, b) => a - b);
      for (const between of all.slice(from, (to ?? 0) + 1)) between.checked = box.checked;
    }
    last.current = box;
    recount();
  };

  const clear = () => {
    for (const box of boxes()) box.checked = false;
    recount();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: clicks on the boxes inside, which the space bar makes too
    <form ref={form} action={action} method="get" onClick={chooseBetween}>
      {children}
      <noscript>
        <button type="submit" className={buttonStyle('primary', 'mt-2')}>
          {words.act}
        </button>
      </noscript>
      {count > 0 && (
        <div className="sticky bottom-16 z-20 mt-2 flex flex-wrap items-center gap-3 rounded border border-line bg-raised px-4 py-2 shadow-float beside:bottom-3">
          <span aria-live="polite" className="font-medium">
            {words.selected.replace('#', String(count))}
          </span>
          <button type="submit" className={buttonStyle('primary')}>
            {words.act}
          </button>
          <Button kind="quiet" onClick={clear}>
            {words.clear}
          </Button>
        </div>
      )}
    </form>
  );
}
