import { useTranslations } from 'next-intl';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Stepper } from '#components/ui/stepper.tsx';
import type { ClockView } from '#lib/cases/case-view.ts';
import type { AnswerPromise } from '#lib/cases/domain/answer-promise.ts';
import type { CompanyStanding } from '#lib/cases/domain/company-standing.ts';
import type { CompanySteps } from '#lib/cases/domain/company-steps.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { sayWorkingSpan } from '#lib/i18n/say-due.ts';
import { type Reading, timeLeft } from '../reading.ts';
import { sayStep } from '../say-step.ts';
import { WhyDue } from '../why-due.tsx';
import { type StandingDetails, sayStanding } from './say-standing.ts';

type StandingBoxProps = {
  progress: CompanySteps;
  standing: CompanyStanding;
  details: StandingDetails;
  clocks: readonly ClockView[];
  reading: Reading;
};

/** How far it has come, who has it, by when, and why that day: all a company asks first. */
export function StandingBox({ progress, standing, details, clocks, reading }: StandingBoxProps) {
  const t = useTranslations('my');
  const words = useTranslations('my.standing');
  return (
    <div className="flex flex-col gap-4 border-line border-y py-5">
      <Stepper
        label={t('steps.label')}
        steps={progress.steps.map((step) => t(`steps.${step}`))}
        current={progress.current}
      />
      <div>
        <p className="font-semibold text-heading">{sayStanding(standing, words, reading, details)}</p>
        <div className="mt-1 flex flex-wrap items-start gap-x-4 gap-y-1">
          <TimeLeft standing={standing} reading={reading} />
          <WhyThisDay standing={standing} clocks={clocks} reading={reading} />
        </div>
      </div>
    </div>
  );
}

function TimeLeft({ standing: { by }, reading }: { standing: CompanyStanding; reading: Reading }) {
  const t = useTranslations('my.standing');
  if (!by) return null;
  const left = timeLeft(by, reading);
  const span = sayWorkingSpan(left, reading.locale);
  return <p className="text-ink-2">{t(left.isOver ? 'late' : 'left', { span })}</p>;
}

type WhyProps = { standing: CompanyStanding; clocks: readonly ClockView[]; reading: Reading };

function WhyThisDay({ standing, clocks, reading }: WhyProps) {
  if (standing.promise) return <WhyPromise promise={standing.promise} reading={reading} />;
  const clock = clocks.find((each) => each.stoppedAt === null && each.name === clockOf(standing));
  return clock ? <WhyDue steps={clock.steps} reading={reading} /> : null;
}

/** The clock that a company sees behind the day it is told. */
function clockOf({ kind }: CompanyStanding): ClockName | null {
  if (kind === 'information') return 'information';
  if (kind === 'answered') return 'rating';
  return kind === 'accepting' || kind === 'appealing' || kind === 'accepted' ? 'acceptance' : null;
}

function WhyPromise({ promise, reading }: { promise: AnswerPromise; reading: Reading }) {
  const t = useTranslations('my.why');
  const why = useTranslations('cases.why');
  const words = useTranslations('common');
  const { by, firstBy, steps, startedAt, isProvisional } = promise;
  const sentences = [
    ...(steps ?? []).map((step) => sayStep(step, why, reading)),
    ...(steps ? [] : [t('fixed', { at: sayExactly(startedAt, reading) })]),
    ...(by.equals(firstBy) ? [] : [t('moved', { at: sayExactly(firstBy, reading) })]),
    ...(isProvisional && !steps ? [t('provisional')] : []),
  ];
  return (
    <Disclosure summary={words('whyThisDay')}>
      <ol className="list-decimal pl-4">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Disclosure>
  );
}
