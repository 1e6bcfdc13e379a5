import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { type ApplicationStep, TRANSITIONS } from '#lib/policies/domain/application.ts';
import type { ApplicationView } from '#lib/policies/queries/applications.ts';

type ApplicationStepsProps = { application: ApplicationView; action: FormAction };

/** What can be recorded next, each step with the fields it asks for. */
export function ApplicationSteps({ application, action }: ApplicationStepsProps) {
  const t = useTranslations('applications');
  return application.steps.map((step) => (
    <Disclosure key={step} summary={t(`steps.${step}`)}>
      <StepForm application={application} step={step} action={action} />
    </Disclosure>
  ));
}

function StepForm({ application, step, action }: ApplicationStepsProps & { step: ApplicationStep }) {
  const t = useTranslations('applications');
  const { id, version, decidedOn, amount, company } = application;
  const { day, reason, amount: takesAmount } = TRANSITIONS[step];
  return (
    <ActionForm
      action={action}
      submit={t(`steps.${step}`)}
      kind={step === 'withdraw' || step === 'dispute' ? 'secondary' : 'primary'}
      label={t(`steps.${step}`)}
      hidden={{ applicationId: id, version, step, uscc: company.uscc }}
    >
      <p className="text-ink-2">{t(`stepHints.${step}`)}</p>
      {day && step in ON && (
        <FormText
          name="on"
          type="date"
          label={t(`on.${step as keyof typeof ON}`)}
          defaultValue={step === 'verify' ? (decidedOn ?? undefined) : undefined}
        />
      )}
      {takesAmount && (
        <FormText
          name="amount"
          label={t('amount')}
          hint={t('amountHint')}
          optional
          defaultValue={step === 'verify' ? (amount ?? undefined) : undefined}
        />
      )}
      {reason && <FormTextarea name="reason" label={t('reason')} max={500} rows={2} optional={reason === 'optional'} />}
    </ActionForm>
  );
}

/** The steps that tell a day. */
const ON = { submit: true, grant: true, refuse: true, verify: true } as const;
