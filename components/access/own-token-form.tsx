import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { TOKEN_DAYS } from '#lib/access/domain/token-rules.ts';
import { OwnPassword } from './own-password.tsx';

/** Makes a token of one's own; the answer shows it once. */
export function OwnTokenForm({ create, asksPassword }: { create: FormAction; asksPassword: boolean }) {
  const t = useTranslations('access.account');
  return (
    <div className="mt-5">
      <ActionForm action={create} submit={t('tokenCreate')} kind="secondary" label={t('tokenCreate')}>
        <FormText name="name" label={t('tokenName')} hint={t('tokenNameHint')} maxLength={100} autoComplete="off" />
        <FormSelect
          name="days"
          label={t('tokenDays')}
          defaultValue="90"
          emptyLabel={null}
          options={TOKEN_DAYS.map((days) => ({ value: String(days), label: t('days', { days }) }))}
        />
        {asksPassword && <OwnPassword />}
      </ActionForm>
    </div>
  );
}
