import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { PackageView } from '#lib/service-packages/queries/package-view.ts';

type OwnPackageProps = { shown: PackageView; fresh: number; locale: Locale };

/** On the company's own page: which version of its package it has and how it came, and what has become possible since. */
export function OwnPackage({ shown, fresh, locale }: OwnPackageProps) {
  const t = useTranslations('ownPackage');
  const { number, handedOverOn, means } = shown;
  return (
    <div>
      <p>
        <Link href="/my/package" className="inline-flex min-h-6 items-center gap-1 text-accent hover:underline">
          {[
            t('yours', { number }),
            handedOverOn &&
              means &&
              t('handedOver', { means: t(`means.${means}`), day: sayDate(handedOverOn, locale) }),
          ]
            .filter(Boolean)
            .join(' · ')}
          <ChevronRight aria-hidden="true" className="size-4 shrink-0" />
        </Link>
      </p>
      {fresh > 0 && (
        <p>
          <Link href="/my/policies?group=fits" className="inline-flex min-h-6 items-center text-accent hover:underline">
            {t('fresh', { count: fresh })}
          </Link>
        </p>
      )}
    </div>
  );
}

/** A package that waits for its receipt, among what the company has to do. */
export function PackageToReceive({ shown, locale }: { shown: PackageView; locale: Locale }) {
  const t = useTranslations('ownPackage');
  const { number, handedOverOn } = shown;
  return (
    <div className="relative flex gap-3 border-light-yellow border-b border-l-4 border-t border-t-line border-b-line py-2 pl-4 hover:bg-tint md:py-3">
      <div className="min-w-0 flex-1">
        <Link
          href="/my/package"
          className="font-semibold after:absolute after:inset-0 hover:text-accent hover:underline max-md:line-clamp-1"
        >
          {t('todo', { number })}
        </Link>
        {handedOverOn && <p className="text-ink-2">{t('todoText', { day: sayDate(handedOverOn, locale) })}</p>}
      </div>
      <ChevronRight aria-hidden="true" className="mt-1 size-5 shrink-0 text-ink-3" />
    </div>
  );
}
