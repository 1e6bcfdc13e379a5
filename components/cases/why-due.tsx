import { useTranslations } from 'next-intl';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { ClockStep } from '#lib/cases/domain/clock-steps.ts';
import type { Reading } from './reading.ts';
import { sayStep } from './say-step.ts';

type WhyDueProps = { steps: readonly ClockStep[]; reading: Reading };

/** "为什么是这天？": every step from the start of a clock to its due time, so that a person can check it by hand. */
export function WhyDue({ steps, reading }: WhyDueProps) {
  const t = useTranslations();
  const why = useTranslations('cases.why');
  return (
    <Disclosure summary={t('common.whyThisDay')}>
      <ol className="list-decimal pl-4">
        {steps.map((step) => {
          const sentence = sayStep(step, why, reading);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ol>
    </Disclosure>
  );
}
