import type { ReactNode } from 'react';

/** One reading column of 720 px; from 1100 px the facts stand beside it, below that under it. */
export function WithSide({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-8 side:grid side:grid-cols-[minmax(0,45rem)_1fr] side:gap-12">
      <div className="min-w-0 max-w-column">{children}</div>
      <aside className="min-w-0 max-w-column side:border-line side:border-l side:pl-6">{side}</aside>
    </div>
  );
}
