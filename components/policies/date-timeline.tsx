import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { Timeline } from '#components/ui/timeline.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { PolicyDate } from '#lib/policies/queries/list-dates.ts';

const TONES = { opens: 'accent', closes: 'danger', expires: 'plain' } as const;

/** What opens, closes and runs out next. */
export function DateTimeline({ dates, reading: { locale } }: { dates: readonly PolicyDate[]; reading: Reading }) {
  const t = useTranslations('policies');
  if (dates.length === 0) return <p className="text-ink-2">{t('list.noDates')}</p>;
  return (
    <Timeline
      entries={dates.map(({ day, event, code, title, titleEn }) => ({
        key: `${day} ${event} ${code}`,
        tone: TONES[event],
        time: sayDate(day, locale),
        title: (
          <>
            {t(`event.${event}`)}{' '}
            <Link href={`/policies/${code}`} className="text-accent underline">
              {locale === 'en' ? titleEn : title}
            </Link>
          </>
        ),
      }))}
    />
  );
}
