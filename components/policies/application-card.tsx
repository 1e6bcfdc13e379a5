import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Reading } from '#components/cases/reading.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import { sayDate, sayDay } from '#lib/i18n/say-date.ts';
import { sayMoney } from '#lib/i18n/say-number.ts';
import { nameIn, ownNameIn } from '#lib/organisation/directory.ts';
import type { ApplicationStatus } from '#lib/policies/domain/application.ts';
import type { ApplicationEvent, ApplicationView } from '#lib/policies/queries/applications.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { ApplicationSteps } from './application-steps.tsx';

type ApplicationCardProps = {
  application: ApplicationView;
  /** what the reader knows it by: the policy, or the company */
  title: ReactNode;
  reading: Reading;
  /** records the next step; without it the card only tells how it stands */
  action?: FormAction;
  /** of its heading: 2 where the page is the list, 3 within a section */
  level?: 2 | 3;
};

const TONES: { readonly [S in ApplicationStatus]: TagTone } = {
  intended: 'plain',
  submitted: 'accent',
  granted: 'ok',
  refused: 'danger',
  withdrawn: 'plain',
};

export function ApplicationTag({ status }: { status: ApplicationStatus }) {
  const t = useTranslations('applications');
  return <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>;
}

/** An application as it stands: since when, what was granted and on whose word, what comes next and from whom. */
export function ApplicationCard({ application, title, reading, action, level = 2 }: ApplicationCardProps) {
  const t = useTranslations('applications');
  const common = useTranslations('common');
  const { status, policy, reason } = application;
  const Heading = `h${level}` as const;
  const unit = policy.unit ? reading.directory.units.get(policy.unit) : undefined;
  return (
    <li id={application.id} className="flex flex-col items-start gap-2 border-line border-t py-4">
      <Heading className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        {title} <ApplicationTag status={status} />
      </Heading>
      <ApplicationFacts application={application} reading={reading} />
      {reason && <p className="break-words">{common('labelled', { label: t('reason'), text: reason })}</p>}
      {status !== 'granted' && (
        <p className="text-ink-2">
          {t(`next.${status}`, { unit: unit ? nameIn(reading.locale, unit) : t('authority') })}
        </p>
      )}
      {action && <ApplicationSteps application={application} action={action} />}
      <Disclosure summary={t('history')}>
        <ol className="flex flex-col gap-2">
          {application.events.map((event) => (
            <EventLine key={event.number} event={event} reading={reading} />
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}

/** Its days, and of a grant how much, and whether it is more than the company's word. */
export function ApplicationFacts({ application, reading }: Pick<ApplicationCardProps, 'application' | 'reading'>) {
  const t = useTranslations('applications');
  const { status, startedAt, submittedOn, decidedOn, amount, isVerified } = application;
  const days = [
    submittedOn
      ? t('submittedOn', { day: sayDate(submittedOn, reading.locale) })
      : t('startedOn', { day: sayDay(toInstant(startedAt), reading) }),
    decidedOn && t('decidedOn', { day: sayDate(decidedOn, reading.locale) }),
  ];
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-ink-2 text-small">
      <span>{days.filter(Boolean).join(' · ')}</span>
      {status === 'granted' && (
        <>
          <span className="text-ink tabular-nums">
            {amount === null ? t('noMoney') : sayMoney(amount, reading.locale)}
          </span>
          <Tag tone={isVerified ? 'ok' : 'warning'}>{t(isVerified ? 'verified' : 'stated')}</Tag>
        </>
      )}
    </p>
  );
}

function EventLine({ event, reading }: { event: ApplicationEvent; reading: Reading }) {
  const t = useTranslations('applications');
  const { step, side, at, actor, on, amount, reason } = event;
  const told = [
    on && step !== 'intend' && `${t(`on.${dayOf(step)}`)} ${sayDate(on, reading.locale)}`,
    amount && sayMoney(amount, reading.locale),
    reason,
  ];
  return (
    <li>
      {t('event', {
        day: sayDay(toInstant(at), reading),
        step: t(`steps.${step}`),
        side: t(side === 'company' ? 'byCompany' : 'byStaff'),
        name: ownNameIn(reading.locale, actor),
      })}
      <span className="block break-words">{told.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** The word for a step's day; steps without one have none to tell. */
const dayOf = (step: ApplicationEvent['step']): 'submit' | 'grant' | 'refuse' =>
  step === 'submit' || step === 'refuse' ? step : 'grant';
