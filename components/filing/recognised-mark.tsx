import { ScanText } from 'lucide-react';
import type { ReactNode } from 'react';

export function RecognisedMark({ children }: { children: ReactNode }) {
  return (
    <p className="mt-1 flex items-center gap-1.5 text-accent text-small">
      <ScanText aria-hidden="true" className="size-[1.2em] shrink-0" />
      {children}
    </p>
  );
}
