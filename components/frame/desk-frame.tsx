import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FrameKeys } from '#components/ui/frame-keys.tsx';
import { SkipLink } from '#components/ui/skip-link.tsx';
import { DeskRail } from './desk-rail.tsx';
import { DeskSearch } from './desk-search.tsx';
import type { NavItem } from './nav-item.ts';

type DeskFrameProps = {
  items: readonly NavItem[];
  /** `<AccountMenu>` of who is signed in. */
  account: ReactNode;
  /** The list that understands `?q=`; without one there is no search. */
  searchAction?: string | undefined;
  children: ReactNode;
};

/** Dense and wide: a rail of places, search on top, the rest for the work. */
export function DeskFrame({ items, account, searchAction, children }: DeskFrameProps) {
  const t = useTranslations('nav');
  return (
    <div data-frame="desk" className="min-h-dvh pb-16 beside:pb-0 beside:pl-18 print:p-0">
      <SkipLink label={t('skip')} />
      <DeskRail items={items} />
      <header
        data-screen-only
        className="sticky top-0 z-20 flex h-12 items-center justify-between gap-4 border-line border-b bg-surface px-4 beside:px-6"
      >
        {searchAction ? <DeskSearch action={searchAction} /> : <span />}
        {account}
      </header>
      <main id="content" tabIndex={-1} className="px-4 py-4 outline-none [--sticky-top:3rem] beside:px-6">
        {children}
      </main>
      <FrameKeys />
    </div>
  );
}
