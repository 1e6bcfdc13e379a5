import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { type Change, type Difference, differenceOf } from '#lib/service-packages/domain/difference.ts';
import type { PackageView } from '#lib/service-packages/queries/package-view.ts';

type DifferenceListProps = { before: PackageView; shown: PackageView; today: string; locale: Locale };

/** What a version changes of the one that was with the company before, in words. */
export function DifferenceList({ before, shown, today, locale }: DifferenceListProps) {
  const t = useTranslations('packages.difference');
  const differences = differenceOf(before, shown, today);
  const isEnglish = locale === 'en';
  const sayChange = (change: Change): string => {
    if (change.kind !== 'validity') return t(`what.${change.kind}`);
    return change.until === null ? t('what.noEnd') : t('what.validity', { day: sayDate(change.until, locale) });
  };
  const say = (difference: Difference): string => {
    if (difference.kind === 'greeting') return t('greeting');
    const title = isEnglish ? difference.item.titleEn : difference.item.title;
    if (difference.kind === 'gone') return t(`gone.${difference.why}`, { title });
    if (difference.kind === 'added') return t('added', { title });
    return t('changed', { title, what: difference.what.map(sayChange).join(isEnglish ? ', ' : '、') });
  };
  return (
    <Section title={t('title', { number: before.number })} className="max-w-column">
      {differences.length === 0 ? (
        <p className="border-line border-t py-3 text-ink-2">{t('same')}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {differences.map((difference) => (
            <li
              key={difference.kind === 'greeting' ? 'greeting' : `${difference.kind} ${difference.item.code}`}
              className="py-2"
            >
              {say(difference)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
