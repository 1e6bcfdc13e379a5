import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SiteFooter } from './site-footer.ts';

/** Filing numbers and the marks that go with them; nothing when none has been issued. */
export function FooterMarks({ footer }: { footer: SiteFooter }) {
  const t = useTranslations('site');
  const { icp, police, partyGovernmentMark: mark } = footer;
  if (!icp && !police && !mark) return null;
  return (
    <ul className="flex flex-wrap items-center gap-x-6 gap-y-2 text-ink-3">
      {icp && (
        <li>
          <MarkLink href={icp.href}>
            {t('icp')} {icp.text}
          </MarkLink>
        </li>
      )}
      {police && (
        <li>
          <MarkLink href={police.href}>
            {police.imageSrc && <MarkImage src={police.imageSrc} alt="" size={18} />}
            {t('police')} {police.text}
          </MarkLink>
        </li>
      )}
      {mark && (
        <li>
          <MarkLink href={mark.href}>
            <MarkImage src={mark.imageSrc} alt={t('partyGovernmentMark')} size={40} />
          </MarkLink>
        </li>
      )}
    </ul>
  );
}

function MarkLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  const look = 'inline-flex min-h-6 items-center gap-1.5';
  if (!href) return <span className={look}>{children}</span>;
  return (
    <a href={href} rel="noopener noreferrer" className={`${look} hover:text-accent hover:underline`}>
      {children}
    </a>
  );
}

function MarkImage({ src, alt, size }: { src: string; alt: string; size: number }) {
  // biome-ignore lint/performance/noImgElement: a small mark as issued, which must not be re-encoded
  return <img src={src} alt={alt} width={size} height={size} />;
}
