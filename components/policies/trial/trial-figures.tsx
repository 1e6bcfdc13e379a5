import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayCount } from '#lib/i18n/say-number.ts';
import type { TrialView } from '#lib/policies/queries/trials.ts';

const VERDICTS = ['eligible', 'unknown', 'ineligible'] as const;

/** How all companies would stand by the draft. */
export function TrialFigures({ trial, locale }: { trial: TrialView; locale: Locale }) {
  const t = useTranslations('policies');
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {VERDICTS.map((verdict) => (
        <div key={verdict} className="flex flex-col-reverse">
          <dt className="text-ink-2">{t(`desk.verdicts.${verdict}`)}</dt>
          <dd className="font-semibold text-heading tabular-nums">{sayCount(trial.verdicts[verdict], locale)}</dd>
        </div>
      ))}
      <div className="flex flex-col-reverse">
        <dt className="text-ink-2">{t('trial.stays')}</dt>
        <dd className="font-semibold text-heading tabular-nums">{sayCount(staysOf(trial), locale)}</dd>
      </div>
    </dl>
  );
}

const staysOf = ({ done, movements }: TrialView): number =>
  done - Object.values(movements).reduce((sum, count) => sum + count, 0);
