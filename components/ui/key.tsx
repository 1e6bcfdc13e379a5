import type { ReactNode } from 'react';

/** A key of the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex min-w-[1.8em] justify-center rounded border border-line-strong bg-surface px-1.5 font-sans text-ink-2 text-small">
      {children}
    </kbd>
  );
}
