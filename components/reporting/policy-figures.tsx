import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { sayAmount, sayCount, sayMoney, sayShare } from '#lib/i18n/say-number.ts';
import type { Period } from '#lib/reporting/domain/period.ts';
import type { PolicyFigures } from '#lib/reporting/domain/policy-figures.ts';
import { sayPeriod } from './say-period.ts';

/** The period in a sentence, what rests on companies' word alone apart. */
export function PolicySentence({ period, figures }: { period: Period; figures: PolicyFigures }) {
  const t = useTranslations('insight');
  const locale = useLocale();
  const said = sayPeriod(period, locale, (dates) => t('period.range', dates));
  const { sent, opened, applied, granted, refused, stated, pending, amount, statedAmount } = figures;
  const isEmpty = sent + applied + granted + refused + stated === 0;
  if (isEmpty) return <p className="max-w-[60em] text-heading">{t('policies.none', { period: said })}</p>;
  const say = (count: number) => sayCount(count, locale);
  const words = { sent: say(sent), opened: say(opened), applied: say(applied), granted: say(granted) };
  return (
    <div className="flex max-w-[60em] flex-col gap-1">
      <p className="text-heading">
        {t('policies.sentence', { period: said, amount: sayMoney(amount, locale), refused: say(refused), ...words })}
      </p>
      {stated > 0 && (
        <p className="text-ink-2">
          {t('policies.statedToo', { stated, statedAmount: sayMoney(statedAmount, locale) })}
        </p>
      )}
      {pending > 0 && <p className="text-ink-2">{t('policies.pendingToo', { pending })}</p>}
    </div>
  );
}

/** Four figures: what was reached, applied for and granted, and how much; each with what it is made of. */
export function PolicyCards({ figures }: { figures: PolicyFigures }) {
  const t = useTranslations('insight.policies');
  const locale = useLocale();
  const { reach, grantRate, applied, pending, granted, amount, statedAmount } = figures;
  const made = (name: 'reach' | 'grantRate') => {
    const { numerator, denominator } = figures[name];
    return denominator === 0
      ? t(`nothing.${name}`)
      : t(`parts.${name}`, { numerator: sayCount(numerator, locale), denominator: sayCount(denominator, locale) });
  };
  return (
    <div className="grid items-start gap-x-8 gap-y-4 grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]">
      <Card name="reach" value={sayShare(reach, locale)} parts={made('reach')} />
      <Card name="applied" value={sayCount(applied, locale)} parts={t('parts.applied', { pending })} />
      <Card name="grantRate" value={sayShare(grantRate, locale)} parts={made('grantRate')} />
      <Card
        name="amount"
        value={sayAmount(amount)}
        parts={t('parts.amount', { granted, statedAmount: sayMoney(statedAmount, locale) })}
      />
    </div>
  );
}

type CardProps = { name: 'reach' | 'applied' | 'grantRate' | 'amount'; value: string; parts: ReactNode };

function Card({ name, value, parts }: CardProps) {
  const t = useTranslations('insight.policies');
  const common = useTranslations('common');
  return (
    <section aria-label={t(`names.${name}`)} className="flex flex-col gap-1 border-line border-t pt-3">
      <p className="font-medium text-ink-2">{t(`names.${name}`)}</p>
      <p className="font-semibold text-[1.75rem] leading-9 tabular-nums">{value}</p>
      <p className="text-ink-2 tabular-nums">{parts}</p>
      <Disclosure summary={common('why')}>{t(`meanings.${name}`)}</Disclosure>
    </section>
  );
}
