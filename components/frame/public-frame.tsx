import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { SkipLink } from '#components/ui/skip-link.tsx';
import type { PreferencesProps } from './preferences.tsx';
import { PreferencesMenu } from './preferences-menu.tsx';
import { PublicFooter } from './public-footer.tsx';
import type { SiteFooter } from './site-footer.ts';
import { Wordmark } from './wordmark.tsx';

type PublicFrameProps = {
  /** What the portal is called here. */
  name: string;
  footer: SiteFooter;
  preferences: PreferencesProps;
  /** Where the reader goes on: to sign in, or to their own pages; absent where they are signing in. */
  entrance?: { readonly href: string; readonly label: string } | undefined;
  children: ReactNode;
};

export function PublicFrame({ name, footer, preferences, entrance, children }: PublicFrameProps) {
  const t = useTranslations('nav');
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t('skip')} />
      <header className="border-line border-b bg-surface">
        <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2 md:px-6">
          <Wordmark href="/" name={name} />
          <div className="flex items-center gap-2 max-md:w-full">
            <Link
              href="/policies"
              className="inline-flex min-h-control items-center px-2 text-ink-2 hover:text-ink max-md:pl-0 md:px-3"
            >
              {t('policies')}
            </Link>
            <PreferencesMenu {...preferences} />
            {entrance && (
              <ButtonLink href={entrance.href} className="max-md:ml-auto max-md:px-3">
                {entrance.label}
              </ButtonLink>
            )}
          </div>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 outline-none md:px-6 md:py-12"
      >
        {children}
      </main>
      <PublicFooter name={name} footer={footer} />
    </div>
  );
}
