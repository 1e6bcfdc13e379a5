import type { ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-6">
      <h2 className="border-line border-b pb-2 text-heading">{title}</h2>
      {children}
    </section>
  );
}
