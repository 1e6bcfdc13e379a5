import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { PolicyDate } from '#lib/policies/queries/list-dates.ts';
import type { OwnMatches } from '#lib/policies/queries/own-matches.ts';

type OwnSummaryProps = { matches: OwnMatches; dates: readonly PolicyDate[]; reading: Reading };

const DATES_SHOWN = 3;
const LINK = 'inline-flex min-h-6 items-center text-accent hover:underline';

/** On one's own page: how many policies seem to fit, how many more could, which of these close soon, and what to fill in first. */
export function OwnSummary({ matches, dates, reading }: OwnSummaryProps) {
  const t = useTranslations('policies');
  const { locale } = reading;
  const mine = new Set([...matches.fits, ...matches.may].map(({ policy }) => policy.code));
  const soon = dates.filter(({ code, event }) => event !== 'opens' && mine.has(code)).slice(0, DATES_SHOWN);
  const first = matches.unlocking.find(({ section }) => section !== null);
  return (
    <Section
      title={t('home.title')}
      beside={
        <Link href="/my/policies" className={LINK}>
          {t('home.all')}
        </Link>
      }
    >
      <dl className="flex flex-wrap gap-x-8 gap-y-1 border-line border-y py-3">
        {(['fits', 'may'] as const).map((group) => (
          <div key={group} className="flex items-baseline gap-2">
            <dt className="text-ink-2">{t(`own.short.${group}`)}</dt>
            <dd>
              <Link href={`/my/policies?group=${group}`} className={`${LINK} font-semibold text-heading`}>
                {matches[group].length}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <ul className="divide-y divide-line border-line border-b empty:border-b-0">
        {soon.map(({ day, event, code, title, titleEn }) => (
          <li key={`${code} ${event} ${day}`} className="flex flex-wrap justify-between gap-x-4 py-2">
            <Link href={`/policies/${code}`} className={LINK}>
              {locale === 'en' ? titleEn : title}
            </Link>
            <span className="text-ink-2">
              {t(`home.${event === 'closes' ? 'closes' : 'expires'}`, {
                day: sayDate(day, locale),
              })}
            </span>
          </li>
        ))}
        {first && (
          <li className="py-2">
            <Link href={`/my/profile/${first.section}`} className={LINK}>
              {t('home.fill', { field: first.label })}
            </Link>
          </li>
        )}
      </ul>
      <p className="pt-2 text-ink-2 text-small">{t('home.note')}</p>
    </Section>
  );
}
