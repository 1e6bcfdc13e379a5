import type { ReactNode } from 'react';

type PageHeaderProps = { title: ReactNode; above?: ReactNode; lead?: ReactNode; actions?: ReactNode };

/** The page's one `h1`, what stands above it (where one is), a sentence under it, and the acts at its side. */
export function PageHeader({ title, above, lead, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-1 pb-4">
      {above}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="text-title">{title}</h1>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {lead && <p className="max-w-column text-ink-2">{lead}</p>}
    </header>
  );
}
