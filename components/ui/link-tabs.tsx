import { CountBadge } from './count-badge.tsx';
import { cx } from './cx.ts';
import { Link } from './link.tsx';

export type LinkTab = { label: string; href: string; current: boolean; count?: number | string | undefined };

/** Parts of one list, each with an address of its own. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-line border-b">
      <ul className="flex gap-1">
        {tabs.map(({ label: word, href, current, count }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? 'page' : undefined} className={tabStyle(current)}>
              {word}
              {count !== undefined && <CountBadge count={count} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const tabStyle = (current: boolean): string =>
  cx(
    'inline-flex min-h-control items-center gap-1.5 whitespace-nowrap border-b-2 px-3 focus-visible:-outline-offset-2',
    current
      ? 'border-accent font-semibold text-accent'
      : 'border-transparent text-ink-2 hover:border-line-strong hover:text-ink',
  );
