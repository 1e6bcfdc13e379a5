import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type FoldedProps = { id: string; heading: ReactNode; beside?: ReactNode; children: ReactNode };

/** One of many entries, a line until it is wanted. A link to `id` opens it: browsers unfold what a fragment points into. */
export function Folded({ id, heading, beside, children }: FoldedProps) {
  return (
    <details className="group">
      <summary className="flex list-none flex-wrap items-baseline gap-x-3 rounded py-2 hover:bg-accent-soft">
        <ChevronRight
          aria-hidden="true"
          className="size-[1.1em] self-center text-ink-3 transition-transform group-open:rotate-90"
        />
        <h3 className="font-medium">{heading}</h3>
        {beside}
      </summary>
      <div id={id} className="scroll-mt-14 pt-1 pb-6 pl-7">
        {children}
      </div>
    </details>
  );
}
