import { useTranslations } from 'next-intl';
import { FormRadios, FormText } from '#components/ui/form-fields.tsx';
import { CompanyFields } from './company-fields.tsx';

/** Who somebody is, and whose: the same however they proved it. */
export function RegistrationFields({ name }: { name?: string | undefined }) {
  const t = useTranslations('admission.register');
  const words = {
    uscc: t('uscc'),
    usccHint: t('usccHint'),
    companyName: t('companyName'),
    companyNameHint: t('companyNameHint'),
    insist: t('insist'),
    insistHint: t('insistHint'),
  };
  return (
    <>
      <FormText name="name" label={t('name')} defaultValue={name} autoComplete="name" maxLength={50} />
      <FormRadios
        name="standing"
        label={t('standing')}
        defaultValue="company"
        options={[
          { value: 'company', label: t('company') },
          { value: 'founder', label: t('founder'), hint: t('founderHint') },
        ]}
      />
      <CompanyFields words={words} optional />
    </>
  );
}
