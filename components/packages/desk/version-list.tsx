import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { PackageVersionLine } from '#lib/service-packages/queries/package-view.ts';
import { localTimeOf } from '#lib/shared/local-time.ts';

type VersionListProps = { versions: readonly PackageVersionLine[]; uscc: string; reading: Reading };

/** Every version a company has had, the newest first. */
export function VersionList({ versions, uscc, reading: { locale, timeZone } }: VersionListProps) {
  const t = useTranslations('packages');
  return (
    <Section title={t('versions')} className="max-w-column">
      <ul className="divide-y divide-line border-line border-y">
        {versions.map(({ number, status, composedAt, handedOverOn }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <Link
              href={`/desk/enterprises/${uscc}/package?version=${number}`}
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {t('version', { number })}
            </Link>
            <Tag>{t(`status.${status}`)}</Tag>
            <span className="text-ink-2">
              {sayDate(handedOverOn ?? localTimeOf(composedAt.getTime(), timeZone), locale)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
