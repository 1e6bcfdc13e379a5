'use client';

import { Quote } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { showToast } from '#components/ui/toast-message.ts';
import { QUOTE_EVENT } from './quote-target.tsx';

type QuoteButtonProps = { text: string; label: string; name: string; done: string };

/** Takes an answer over into the form beside it. */
export function QuoteButton({ text, label, name, done }: QuoteButtonProps) {
  const quote = () => {
    window.dispatchEvent(new CustomEvent(QUOTE_EVENT, { detail: text }));
    showToast({ tone: 'ok', text: done });
  };
  return (
    <Button kind="quiet" aria-label={name} onClick={quote} className="-ml-3">
      <Quote aria-hidden="true" />
      {label}
    </Button>
  );
}
