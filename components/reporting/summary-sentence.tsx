import { useLocale, useTranslations } from 'next-intl';
import { sayCount, sayDecimal, sayShare } from '#lib/i18n/say-number.ts';
import type { Period } from '#lib/reporting/domain/period.ts';
import type { Summary } from '#lib/reporting/domain/summary.ts';
import { sayPeriod } from './say-period.ts';

/** The period in one sentence, before any number stands alone. */
export function SummarySentence({ period, summary }: { period: Period; summary: Summary }) {
  const t = useTranslations('insight');
  const locale = useLocale();
  const said = sayPeriod(period, locale, (dates) => t('period.range', dates));
  if (summary.collected === 0) return <Sentence text={t('sentence.none', { period: said })} />;
  const counts = t('sentence.counts', {
    period: said,
    collected: locale === 'en' ? summary.collected : sayCount(summary.collected, locale),
    closed: sayCount(summary.closed, locale),
    solved: sayCount(summary.solved, locale),
  });
  const onTime = summary.onTime
    ? [t('sentence.onTime', { rate: sayShare(summary.onTime, locale) }), ...change()].join(t('sentence.comma'))
    : t('sentence.noOnTime');
  return <Sentence text={`${counts}${t('sentence.join')}${onTime}${t('sentence.stop')}`} />;

  function change(): string[] {
    if (!summary.change) return [];
    const { points, mainlyIn } = summary.change;
    if (points === 0) return [t('sentence.same')];
    const words = {
      points: sayDecimal(Math.abs(points), locale),
      where: mainlyIn ? 'matter' : 'none',
      matter: mainlyIn ?? '',
    };
    return [points > 0 ? t('sentence.up', words) : t('sentence.down', words)];
  }
}

const Sentence = ({ text }: { text: string }) => <p className="max-w-[60em] text-heading">{text}</p>;
