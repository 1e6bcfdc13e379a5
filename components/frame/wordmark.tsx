import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The portal's name with its mark: a ring that closes, for a request that comes back solved. */
export function Wordmark({ href }: { href: string }) {
  const t = useTranslations('common');
  return (
    <Link href={href} className="inline-flex min-h-control items-center gap-2.5 font-semibold text-ink">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 text-accent">
        <path
          d="M19.5 8.2A8.5 8.5 0 1 0 20.5 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
        <path
          d="M8 12.2l2.8 2.8L20 5.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="text-heading">{t('portalFull')}</span>
    </Link>
  );
}
