import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SkipLink } from '#components/ui/skip-link.tsx';
import { CompanyNav } from './company-nav.tsx';
import type { NavItem } from './nav-item.ts';
import { Wordmark } from './wordmark.tsx';

type CompanyFrameProps = {
  /** What the portal is called here. */
  name: string;
  items: readonly NavItem[];
  /** For whom one acts, where that is a question. */
  acting?: ReactNode;
  /** `<AccountMenu>` of who is signed in. */
  account: ReactNode;
  children: ReactNode;
};

/** Phone first: destinations at the thumb, from 768 px in the top bar; one column of 720 px (pages add side facts from 1100). */
export function CompanyFrame({ name, items, acting, account, children }: CompanyFrameProps) {
  const t = useTranslations('nav');
  return (
    <div className="min-h-dvh pb-20 md:pb-0 print:pb-0">
      <SkipLink label={t('skip')} />
      <header data-screen-only className="border-line border-b bg-surface">
        <div className="mx-auto flex max-w-280 items-center justify-between gap-4 px-4 md:px-6">
          <div className="flex min-w-0 items-center gap-8">
            <Wordmark href="/my" name={name} />
            <CompanyNav items={items} place="top" />
          </div>
          {account}
        </div>
        {acting && <div className="mx-auto max-w-280 px-4 pb-2 text-ink-2 text-small md:px-6">{acting}</div>}
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-280 px-4 py-6 outline-none md:px-6 md:py-8">
        {children}
      </main>
      <CompanyNav items={items} place="bottom" />
    </div>
  );
}
