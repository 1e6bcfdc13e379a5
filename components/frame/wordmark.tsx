import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Mark } from './mark.tsx';

/** The portal's name with its mark, on a phone the short one of all districts; leads home. */
export function Wordmark({ href, name }: { href: string; name: string }) {
  const t = useTranslations('common');
  return (
    <Link href={href} className="inline-flex min-h-control items-center gap-2.5 font-semibold text-ink">
      <Mark />
      <span className="text-heading md:hidden">{t('portal')}</span>
      <span className="hidden text-heading md:inline">{name}</span>
    </Link>
  );
}
