'use client';

import { useEffect, useId, useState } from 'react';
import { Button } from './button.tsx';

type CopyTextProps = {
  label: string;
  text: string;
  /** an address of ours that ends the text, made whole in the browser */
  path: string;
  copy: string;
  copied: string;
};

/** A ready text that can be changed before it is taken along; without a script it is marked and copied by hand. */
export function CopyText({ label, text, path, copy, copied }: CopyTextProps) {
  const id = useId();
  const [written, setWritten] = useState(`${text}${path}`);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => setWritten(`${text}${window.location.origin}${path}`), [text, path]);
  return (
    <div className="flex flex-col items-start gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        rows={5}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
        className="w-full rounded border border-line-strong bg-surface p-2 text-ink"
      />
      <Button
        type="button"
        kind="secondary"
        onClick={() => navigator.clipboard.writeText(written).then(() => setIsCopied(true))}
      >
        {copy}
      </Button>
      <span role="status">{isCopied && copied}</span>
    </div>
  );
}
