import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { TemplateStep } from '#lib/templates/domain/template.ts';
import type { TemplateView } from '#lib/templates/template-view.ts';

type TemplateStepsProps = { template: TemplateView; steps: readonly TemplateStep[]; action: FormAction };

/** What this person may do with the version: each step a form of its own. */
export function TemplateSteps({ template, steps, action }: TemplateStepsProps) {
  const t = useTranslations('templates');
  const { id, number, version, status } = template;
  if (steps.length === 0) return null;
  return (
    <div className="flex flex-col gap-6">
      {steps.map((step) => (
        <ActionForm
          key={step}
          action={action}
          submit={t(`steps.${step}`)}
          {...(step === 'approve' && { preview: t('steps.look') })}
          {...(step !== 'submit' && step !== 'approve' && { kind: 'secondary' as const })}
          hidden={{ id, number, version, step }}
          label={t(`steps.${step}`)}
        >
          {(step === 'send-back' || (step === 'withdraw' && status === 'approved')) && (
            <FormTextarea name="reason" label={t(`reasons.${step}`)} max={500} rows={2} />
          )}
        </ActionForm>
      ))}
    </div>
  );
}
