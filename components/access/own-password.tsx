import { useTranslations } from 'next-intl';
import { FormText } from '#components/ui/form-fields.tsx';

/** Asked once more before what an open desk must not do. */
export function OwnPassword() {
  const t = useTranslations('staff.account');
  return (
    <FormText
      name="password"
      type="password"
      label={t('password')}
      hint={t('passwordHint')}
      autoComplete="current-password"
      maxLength={200}
    />
  );
}
