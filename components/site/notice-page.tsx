import { useLocale, useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { NoticeEntry, NoticeText as NoticeTextView } from '#lib/site/queries/privacy.ts';
import { NoticeText } from './notice-text.tsx';

type NoticePageProps = {
  shown: NoticeTextView;
  versions: readonly NoticeEntry[];
  /** the version that holds today; null before the first comes into effect */
  inForce: number | null;
};

/** One version of the privacy notice, whether it holds, and the way to every other one. */
export function NoticePage({ shown, versions, inForce }: NoticePageProps) {
  const t = useTranslations('privacy');
  const locale = useLocale();
  const inEnglish = locale === 'en';
  const date = (each: NoticeEntry) => sayDate(each.effectiveOn, locale);
  const standing = standingOf(shown.version, inForce);
  const changes = inEnglish ? shown.changesEn : shown.changes;
  return (
    <article className="flex flex-col gap-6">
      <PageHeader
        title={t('title')}
        lead={t('from', {
          version: shown.version,
          date: date(shown),
          publisher: inEnglish ? shown.publisherEn : shown.publisher,
        })}
      />
      {standing === 'earlier' && (
        <Notice>
          {t('earlier')} <TextLink href="/privacy">{t('toCurrent')}</TextLink>
        </Notice>
      )}
      {standing === 'coming' && <Notice>{t('coming', { date: date(shown) })}</Notice>}
      {changes && <Notice title={t('changes')}>{changes}</Notice>}
      <NoticeText text={inEnglish ? shown.textEn : shown.text} />
      {versions.length > 1 && (
        <section aria-labelledby="versions" className="border-line border-t pt-6">
          <h2 id="versions" className="text-heading">
            {t('versions')}
          </h2>
          <ul className="mt-2 flex flex-col gap-1">
            {versions.map((each) => (
              <li key={each.version}>
                {each.version === shown.version ? (
                  <span aria-current="page">{t('version', { version: each.version, date: date(each) })}</span>
                ) : (
                  <TextLink href={`/privacy/${each.version}`}>
                    {t('version', { version: each.version, date: date(each) })}
                  </TextLink>
                )}
                <span className="ml-2 text-ink-3">{t(`standing.${standingOf(each.version, inForce)}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function TextLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="inline-flex min-h-6 items-center text-accent underline underline-offset-4">
      {children}
    </Link>
  );
}

function standingOf(version: number, inForce: number | null): 'coming' | 'current' | 'earlier' {
  if (version === inForce) return 'current';
  return inForce === null || version > inForce ? 'coming' : 'earlier';
}
