import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios, FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

type ClaimDecisionProps = {
  action: FormAction;
  claimId: string;
  label: string;
  words: Readonly<Record<'decision' | 'approve' | 'refuse' | 'reason' | 'reasonHint' | 'submit', string>>;
};

/** Let in or not, and why not. */
export function ClaimDecision({ action, claimId, label, words }: ClaimDecisionProps) {
  return (
    <ActionForm action={action} submit={words.submit} label={label} hidden={{ claimId }}>
      <FormRadios
        name="decision"
        label={words.decision}
        inline
        options={[
          { value: 'approve', label: words.approve },
          { value: 'refuse', label: words.refuse },
        ]}
      />
      <FormText name="reason" label={words.reason} hint={words.reasonHint} maxLength={500} optional />
    </ActionForm>
  );
}
