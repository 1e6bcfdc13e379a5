'use client';

import { Button } from '#components/ui/button.tsx';
import { FilingText } from './filing-fields.tsx';

type ConsentFieldProps = { label: string; hint: string; quick: readonly string[] };

/** How and when the company agreed, in a sentence; the usual ones take one press and can still be changed. */
export function ConsentField({ label, hint, quick }: ConsentFieldProps) {
  const fill = (text: string) => {
    const field = document.getElementById('consent');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };
  return (
    <div className="flex flex-col gap-2">
      <FilingText name="consent" label={label} hint={hint} autoComplete="off" />
      <div className="flex flex-wrap gap-2">
        {quick.map((text) => (
          <Button key={text} onClick={() => fill(text)} className="px-3 text-small">
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
