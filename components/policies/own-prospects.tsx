import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { hrefOfEntry } from '#components/enterprises/entry-place.ts';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { PolicyDate } from '#lib/policies/queries/list-dates.ts';
import type { OwnMatches } from '#lib/policies/queries/own-matches.ts';

type OwnProspectsProps = { matches: OwnMatches; dates: readonly PolicyDate[]; reading: Reading };

const SHOWN = 3;
const LINK = 'inline-flex min-h-6 items-center text-accent hover:underline';

/** On one's own page: how many more policies some information would decide, which to fill in first, and which of them close soon. */
export function OwnProspects({ matches, dates, reading: { locale } }: OwnProspectsProps) {
  const t = useTranslations('policies');
  const { may, unlocking } = matches;
  if (may.length === 0) return null;
  const mayFit = new Set(may.map(({ policy }) => policy.code));
  const soon = dates.filter(({ code, event }) => event !== 'opens' && mayFit.has(code)).slice(0, SHOWN);
  const toFill = unlocking
    .flatMap(({ section, ...rest }) => (section === null ? [] : [{ ...rest, section }]))
    .slice(0, SHOWN);
  return (
    <Section
      title={
        <>
          {t('own.short.may')} <span className="text-ink-2 tabular-nums">{may.length}</span>
        </>
      }
      beside={
        <Link href="/my/policies?group=may" className={LINK}>
          {t('home.all')}
        </Link>
      }
    >
      <ul className="divide-y divide-line border-line border-y">
        {toFill.map(({ field, label, section, alone, amongOthers }) => (
          <li key={field} className="flex flex-wrap justify-between gap-x-4 py-2">
            <Link href={hrefOfEntry(section, field)} className={LINK}>
              {t('home.fill', { field: label })}
            </Link>
            <span className="text-ink-2">
              {alone.length > 0
                ? t('home.decides', { count: alone.length })
                : t('home.helps', { count: amongOthers.length })}
            </span>
          </li>
        ))}
        {soon.map(({ day, event, code, title, titleEn }) => (
          <li key={`${code} ${event} ${day}`} className="flex flex-wrap justify-between gap-x-4 py-2">
            <Link href={`/policies/${code}`} className={LINK}>
              {locale === 'en' ? titleEn : title}
            </Link>
            <span className="text-ink-2">
              {t(`home.${event === 'closes' ? 'closes' : 'expires'}`, { day: sayDate(day, locale) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="pt-2 text-ink-2 text-small">{t('home.note')}</p>
    </Section>
  );
}
