import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: ReactNode;
  lead?: ReactNode;
  beside?: ReactNode;
  children?: ReactNode;
  className?: string;
};

/** A part of a page under a heading of its own. */
export function Section({ title, lead, beside, children, className }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
        <h2 id={id} className="text-heading">
          {title}
        </h2>
        {beside}
      </div>
      {lead && <p className="mb-3 max-w-column text-ink-2">{lead}</p>}
      {children}
    </section>
  );
}
