'use client';

import { Printer } from 'lucide-react';
import { buttonStyle } from './button-style.ts';

/** Prints the page as it stands; what is only for the screen stays behind. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className={buttonStyle('secondary')} onClick={() => window.print()}>
      <Printer aria-hidden="true" />
      {label}
    </button>
  );
}
