import { useTranslations } from 'next-intl';
import { FooterMarks } from './footer-marks.tsx';
import type { SiteFooter } from './site-footer.ts';

export function PublicFooter({ name, footer }: { name: string; footer: SiteFooter }) {
  const t = useTranslations('site');
  const facts = (['sponsor', 'operator', 'contact', 'siteCode'] as const).filter((slot) => footer[slot]);
  const links = [
    { href: footer.sitemapHref, label: t('sitemap') },
    { href: footer.privacyHref, label: t('privacy') },
    { href: '/complaints', label: t('complaints') },
    { href: footer.reportErrorHref, label: t('reportError') },
    ...(footer.links ?? []),
  ].filter((link): link is { href: string; label: string } => Boolean(link.href));

  return (
    <footer className="border-line border-t text-ink-2 text-small">
      <div className="mx-auto flex max-w-5xl flex-col gap-4 px-4 py-8 md:px-6">
        <p>
          <span className="font-semibold text-ink">{name}</span>
          <span className="mx-2 text-ink-3">·</span>
          {t('description')}
        </p>
        {facts.length > 0 && (
          <dl className="flex flex-wrap gap-x-8 gap-y-1">
            {facts.map((slot) => (
              <div key={slot} className="flex gap-2">
                <dt className="text-ink-3">{t(slot)}</dt>
                <dd>{footer[slot]}</dd>
              </div>
            ))}
          </dl>
        )}
        {links.length > 0 && (
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-6 items-center hover:text-accent hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
        <FooterMarks footer={footer} />
      </div>
    </footer>
  );
}
