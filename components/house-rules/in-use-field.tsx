import { useTranslations } from 'next-intl';
import { FormRadios } from '#components/ui/form-fields.tsx';

/** 在用 or 停用: what was ever used is closed, never deleted. */
export function InUseField({ isActive, hint }: { isActive: boolean; hint: string }) {
  const t = useTranslations('rules');
  return (
    <FormRadios
      name="isActive"
      label={t('fields.isActive')}
      hint={hint}
      options={[
        { value: 'yes', label: t('open') },
        { value: 'no', label: t('closed') },
      ]}
      defaultValue={isActive ? 'yes' : 'no'}
      inline
    />
  );
}
