import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { PolicyChoice } from '#lib/policies/queries/applications.ts';

type BeginApplicationProps = {
  company: { readonly id: string; readonly uscc: string };
  policies: readonly PolicyChoice[];
  locale: Locale;
  action: FormAction;
};

/** Staff note that a company wants one of the policies they may follow for it. */
export function BeginApplication({ company, policies, locale, action }: BeginApplicationProps) {
  const t = useTranslations('applications');
  return (
    <ActionForm
      action={action}
      submit={t('begin')}
      kind="secondary"
      label={t('begin')}
      hidden={{ enterpriseId: company.id, uscc: company.uscc }}
    >
      <FormSelect
        name="code"
        label={t('choose')}
        options={policies.map(({ code, title, titleEn }) => ({
          value: code,
          label: `${code} ${locale === 'en' ? titleEn : title}`,
        }))}
      />
    </ActionForm>
  );
}
