import { useTranslations } from 'next-intl';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import { QUALIFICATIONS, type QualificationKind } from '#lib/enterprises/domain/qualifications.ts';
import type { QualificationView } from '#lib/enterprises/queries/qualifications.ts';
import { FileField } from '../file-field.tsx';

const PROOF_ENDINGS = ['.pdf', '.jpg', '.jpeg', '.png'];

type CertificateFieldsProps = {
  /** what is on record, where one is changed */
  held?: QualificationView;
  /** which the company has already, where one is added */
  without?: readonly QualificationKind[];
};

/** What one states of a qualification; all but its kind may be left empty. */
export function CertificateFields({ held, without = [] }: CertificateFieldsProps) {
  const t = useTranslations('certificates');
  const words = useTranslations('enterprises');
  const kinds = QUALIFICATIONS.filter((kind) => !without.includes(kind));
  return (
    <>
      {!held && (
        <FormSelect
          name="kind"
          label={t('kind')}
          emptyLabel={t('choose')}
          options={kinds.map((value) => ({ value, label: words(`qualification.${value}`) }))}
        />
      )}
      <FormText name="number" label={t('number')} optional maxLength={60} defaultValue={held?.number ?? undefined} />
      <FormText
        name="grantedOn"
        label={t('grantedOn')}
        type="date"
        optional
        defaultValue={held?.grantedOn ?? undefined}
      />
      <FormText
        name="expiresOn"
        label={t('expiresOn')}
        hint={t('expiresHint')}
        type="date"
        optional
        defaultValue={held?.expiresOn ?? undefined}
      />
      <FileField
        name="proof"
        label={held?.proof ? t('newProof', { name: held.proof.name }) : t('proof')}
        hint={t('proofHint')}
        extensions={PROOF_ENDINGS}
        optional
        needsScript={t('needsScript')}
      />
    </>
  );
}
