import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { QualificationList, QualificationView } from '#lib/enterprises/queries/qualifications.ts';
import { CertificateFields } from './certificate-fields.tsx';

type CertificateFormsProps = {
  list: QualificationList;
  item: QualificationView;
  save: FormAction;
  remove: FormAction;
};

/** Changes one qualification, or takes it off the record. */
export function CertificateForms({ list: { company, version }, item, save, remove }: CertificateFormsProps) {
  const t = useTranslations('certificates');
  const hidden = { enterpriseId: company.id, uscc: company.uscc, version, kind: item.kind };
  return (
    <div className="flex flex-col gap-10">
      <ActionForm action={save} submit={t('save')} label={t('change')} hidden={hidden}>
        <CertificateFields held={item} />
      </ActionForm>
      <Section title={t('remove')} lead={t('removeLead')}>
        <ActionForm action={remove} submit={t('remove')} kind="danger" label={t('remove')} hidden={hidden} />
      </Section>
    </div>
  );
}
