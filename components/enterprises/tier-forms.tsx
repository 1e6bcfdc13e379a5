import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios, FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { TIERS } from '#lib/enterprises/domain/tier.ts';
import type { ProposalView, TierView } from '#lib/enterprises/queries/tier.ts';

/** Which tier, and why; what the rule suggests stands above and is chosen beforehand. */
export function ProposeTier({ company, action }: { company: TierView; action: FormAction }) {
  const t = useTranslations('tiers');
  const names = useTranslations('figures.tiers');
  return (
    <ActionForm
      action={action}
      submit={t('propose')}
      hidden={{ enterpriseId: company.id, uscc: company.uscc }}
      label={t('propose')}
    >
      <FormRadios
        name="tier"
        label={t('which')}
        defaultValue={company.suggested?.tier ?? company.tier ?? ''}
        options={TIERS.map((tier) => ({ value: tier, label: names(tier), hint: t(`floor.${tier}`) }))}
      />
      <FormTextarea name="reason" label={t('reason')} hint={t('reasonHint')} max={500} rows={3} />
    </ActionForm>
  );
}

type DecideTierProps = { proposal: ProposalView; uscc: string; action: FormAction };

export function DecideTier({ proposal, uscc, action }: DecideTierProps) {
  const t = useTranslations('tiers');
  return (
    <ActionForm action={action} submit={t('decide')} hidden={{ proposalId: proposal.id, uscc }} label={t('decide')}>
      <FormRadios
        name="decision"
        label={t('decision')}
        inline
        options={[
          { value: 'approve', label: t('approve') },
          { value: 'refuse', label: t('refuse') },
        ]}
      />
      <FormTextarea
        name="instruction"
        label={t('instruction')}
        hint={t('instructionHint')}
        optional
        max={500}
        rows={2}
      />
      <FormTextarea name="note" label={t('note')} hint={t('noteHint')} optional max={500} rows={2} />
    </ActionForm>
  );
}
