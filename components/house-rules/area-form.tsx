import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios, FormSelect, FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { AREA_KINDS } from '#lib/house-rules/domain/area-change.ts';
import type { StoredArea } from '#lib/house-rules/queries/stored.ts';
import { InUseField } from './in-use-field.tsx';
import { unitOptions } from './unit-options.ts';

const MOST_HELPERS = 2;

type AreaFormProps = { action: FormAction; area: StoredArea | null; reading: Reading };

/** An area as it is, or a new one; what saving touches is shown first. */
export function AreaForm({ action, area, reading }: AreaFormProps) {
  const t = useTranslations('rules');
  const units = unitOptions(reading);
  const helpers = area?.helperUnitCodes ?? [];
  const places = Array.from({ length: Math.max(MOST_HELPERS, helpers.length) }, (_, index) => index);
  return (
    <ActionForm
      action={action}
      submit={t('save')}
      preview={t('preview')}
      hidden={area ? { code: area.code, version: area.version } : { version: 0 }}
    >
      {!area && <FormText name="code" label={t('fields.code')} hint={t('areas.codeHint')} />}
      <FormText name="name" label={t('fields.name')} defaultValue={area?.name} />
      <FormText name="nameEn" label={t('fields.nameEn')} defaultValue={area?.nameEn} />
      <FormRadios
        name="kind"
        label={t('areas.kind')}
        options={AREA_KINDS.map((kind) => ({ value: kind, label: t(`areas.kinds.${kind}`) }))}
        defaultValue={area?.kind ?? 'subdistrict'}
        inline
      />
      <FormSelect
        name="leadUnitCode"
        label={t('areas.lead')}
        hint={t('areas.leadHint')}
        options={units}
        defaultValue={area?.leadUnitCode ?? undefined}
        emptyLabel={t('areas.deskDecides')}
      />
      {places.map((place) => (
        <FormSelect
          key={place}
          name={`helperUnits[${place}]`}
          label={t('fields.helperUnit', { number: place + 1 })}
          options={units}
          defaultValue={helpers[place]}
          emptyLabel={t('noUnit')}
          optional
        />
      ))}
      <InUseField isActive={area?.isActive ?? true} hint={t('areas.closeHint')} />
    </ActionForm>
  );
}
