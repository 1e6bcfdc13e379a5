import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from './button-link.tsx';

type PagerProps = { previousHref?: string | undefined; nextHref?: string | undefined; children?: ReactNode };

/** Keyset pages: there is a before and an after, but no page seven. Shown only when there is somewhere to go. */
export function Pager({ previousHref, nextHref, children }: PagerProps) {
  const t = useTranslations('ui.pager');
  if (!previousHref && !nextHref && !children) return null;
  return (
    <nav aria-label={t('label')} className="flex items-center justify-between gap-4 py-3">
      <span className="text-ink-3 text-small">{children}</span>
      <span className="flex gap-2">
        {previousHref && (
          <ButtonLink href={previousHref} rel="prev">
            <ChevronLeft aria-hidden="true" />
            {t('previous')}
          </ButtonLink>
        )}
        {nextHref && (
          <ButtonLink href={nextHref} rel="next">
            {t('next')}
            <ChevronRight aria-hidden="true" />
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
