import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from './cx.ts';
import { Link } from './link.tsx';

type TableHeaderProps = {
  header: string;
  sortHref?: string | undefined;
  sorted?: 'ascending' | 'descending' | undefined;
  alignEnd: boolean;
};

const icons = { ascending: ArrowUp, descending: ArrowDown, sortable: ChevronsUpDown } as const;

export function TableHeader({ header, sortHref, sorted, alignEnd }: TableHeaderProps) {
  const t = useTranslations('ui.table');
  const state = sorted ?? 'sortable';
  const Icon = icons[state];
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={cx(
        'sticky top-(--sticky-top,0px) z-10 h-9 whitespace-nowrap bg-paper px-3 font-medium text-ink-2 text-small shadow-[inset_0_-1px_0_var(--line-strong)] first:pl-2 last:pr-2',
        alignEnd ? 'text-right' : 'text-left',
      )}
    >
      {sortHref ? (
        <Link href={sortHref} scroll={false} className="inline-flex min-h-6 items-center gap-1 hover:text-accent">
          {header}
          <Icon aria-hidden="true" className={cx('size-3.5', !sorted && 'text-ink-3')} />
          <span className="sr-only">{t(state)}</span>
        </Link>
      ) : (
        header
      )}
    </th>
  );
}
