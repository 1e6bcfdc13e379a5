import { useTranslations } from 'next-intl';
import { Link } from './link.tsx';

type Crumb = { label: string; href: string };

/** The way here; the page itself is its own heading and not repeated. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('nav');
  return (
    <nav aria-label={t('breadcrumb')} className="text-ink-3 text-small">
      <ol className="flex flex-wrap items-center">
        {crumbs.map(({ label, href }) => (
          <li key={href} className="flex items-center after:mx-2 after:content-['/'] last:after:content-none">
            <Link href={href} className="inline-flex min-h-6 items-center text-ink-2 hover:text-accent hover:underline">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
