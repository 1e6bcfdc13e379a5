'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

type MenuProps = {
  label: ReactNode;
  children: ReactNode;
  /** Which edge of the button it hangs from. */
  align?: 'start' | 'end';
};

/** A `details` that behaves like a menu button: works without a script, and with one closes on Escape and outside. */
export function Menu({ label, children, align = 'end' }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (details.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);

  return (
    <details ref={box} className="relative">
      <summary className="inline-flex min-h-control list-none items-center gap-1.5 whitespace-nowrap rounded px-2 text-ink-2 hover:bg-tint hover:text-ink">
        {label}
        <ChevronDown aria-hidden="true" className="size-[1em]" />
      </summary>
      <div
        className={`absolute top-full z-30 mt-1 min-w-60 rounded border border-line bg-raised p-4 shadow-float ${align === 'end' ? 'right-0' : 'left-0'}`}
      >
        {children}
      </div>
    </details>
  );
}
