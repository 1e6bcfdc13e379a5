import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Mark } from './mark.tsx';

/** The portal's name with its mark; leads home. */
export function Wordmark({ href }: { href: string }) {
  const t = useTranslations('common');
  return (
    <Link href={href} className="inline-flex min-h-control items-center gap-2.5 font-semibold text-ink">
      <Mark />
      <span className="text-heading md:hidden">{t('portal')}</span>
      <span className="hidden text-heading md:inline">{t('portalFull')}</span>
    </Link>
  );
}
