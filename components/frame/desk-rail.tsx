import { useTranslations } from 'next-intl';
import { Mark } from './mark.tsx';
import type { NavItem } from './nav-item.ts';
import { NavLink } from './nav-link.tsx';

/**
 * Icons with their words, at the left edge; at the foot where the screen is narrow or the print large, to be pushed sideways where there
 * are more than fit.
 */
export function DeskRail({ items }: { items: readonly NavItem[] }) {
  const t = useTranslations('nav');
  return (
    <nav
      aria-label={t('main')}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface beside:inset-y-0 beside:right-auto beside:w-18 beside:border-t-0 beside:border-r"
    >
      <div className="hidden h-12 items-center justify-center beside:flex">
        <Mark />
      </div>
      <ul className="flex overflow-x-auto beside:flex-col beside:gap-1 beside:overflow-visible beside:px-1.5 beside:pt-2">
        {items.map(({ href, exact, label, icon, count }) => (
          <li key={href} className="min-w-19 flex-1 beside:min-w-0">
            <NavLink
              href={href}
              exact={exact}
              className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 whitespace-nowrap rounded text-small beside:whitespace-normal beside:text-center focus-visible:-outline-offset-2 [&_svg]:size-5"
              currentClassName="bg-accent-soft font-semibold text-accent"
              otherClassName="text-ink-2 hover:bg-tint hover:text-ink"
            >
              {icon}
              {label}
              {count ? <span className="text-small">{count}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
