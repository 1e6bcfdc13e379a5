import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean };

/** "Why?": the grounds of a figure or a date, one press away, without a script. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-6 list-none items-center gap-1 rounded text-accent hover:text-accent-strong hover:underline">
        <ChevronRight aria-hidden="true" className="size-[1.1em] transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-2 ml-[0.5em] border-line border-l-2 pl-4 text-ink-2">{children}</div>
    </details>
  );
}
