'use client';

import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import type { ButtonKind } from './button-style.ts';
import { Dialog } from './dialog.tsx';

type DialogButtonProps = { label: ReactNode; kind?: ButtonKind; title: ReactNode; children: ReactNode };

/** A button and the dialog it opens, for content that comes from the server. */
export function DialogButton({ label, kind = 'secondary', title, children }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        {children}
      </Dialog>
    </>
  );
}
