import { useTranslations } from 'next-intl';
import { CountBadge } from '#components/ui/count-badge.tsx';
import type { NavItem } from './nav-item.ts';
import { NavLink } from './nav-link.tsx';

/** The same destinations twice, of which the width shows one: icons over words at the bottom, words in the top bar. */
export function CompanyNav({ items, place }: { items: readonly NavItem[]; place: 'top' | 'bottom' }) {
  const t = useTranslations('nav');
  const atTop = place === 'top';
  return (
    <nav
      aria-label={t('main')}
      className={
        atTop
          ? 'hidden md:block'
          : 'fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden'
      }
    >
      <ul className={atTop ? 'flex gap-1' : 'flex'}>
        {items.map(({ href, exact, also, label, icon, count }) => (
          <li key={href} className={atTop ? '' : 'flex-1'}>
            <NavLink
              href={href}
              exact={exact}
              also={also}
              className={
                atTop
                  ? 'inline-flex min-h-14 items-center gap-1.5 border-y-2 border-t-transparent px-3 focus-visible:-outline-offset-2'
                  : 'flex min-h-14 flex-col items-center justify-center text-small focus-visible:-outline-offset-2 [&_svg]:size-5.5'
              }
              currentClassName={atTop ? 'border-b-accent font-semibold text-accent' : 'font-semibold text-accent'}
              otherClassName={atTop ? 'border-b-transparent text-ink-2 hover:text-ink' : 'text-ink-2'}
            >
              {!atTop && icon}
              <span className="inline-flex items-center gap-1">
                {label}
                {count ? <CountBadge count={count} /> : null}
              </span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
