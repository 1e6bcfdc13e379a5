'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';

type CopyTextProps = {
  label: string;
  text: string;
  /** an address of ours that ends the text, made whole in the browser */
  path: string;
  copy: string;
  copied: string;
  /** said where the browser leaves copying to the keyboard */
  byHand: string;
};

/** A ready text that can be changed before it is taken along; without a script it is marked and copied by hand. */
export function CopyText({ label, text, path, copy, copied, byHand }: CopyTextProps) {
  const id = useId();
  const [written, setWritten] = useState(`${text}${path}`);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setWritten(`${text}${window.location.origin}${path}`), [text, path]);
  const take = async () => {
    field.current?.select();
    setSaid((await copyToClipboard(written)) ? copied : byHand);
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={5}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
        className="w-full rounded border border-line-strong bg-surface p-2 text-ink"
      />
      <Button type="button" kind="secondary" onClick={take}>
        {copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}

/** Without an encrypted connection there is no `navigator.clipboard`; the older way copies what is marked. */
async function copyToClipboard(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return document.execCommand('copy');
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
