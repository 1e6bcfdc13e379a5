import { useTranslations } from 'next-intl';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import type { Option } from '#components/ui/select-field.tsx';

type UnitFieldsProps = {
  parents: readonly Option[];
  unit?: { name: string; nameEn: string; shortName: string; shortNameEn: string; parentCode: string | null };
};

/** What a unit is called in both languages, and under which it stands. */
export function UnitFields({ parents, unit }: UnitFieldsProps) {
  const t = useTranslations('staff.units');
  return (
    <>
      {(['name', 'shortName', 'nameEn', 'shortNameEn'] as const).map((field) => (
        <FormText key={field} name={field} label={t(field)} defaultValue={unit?.[field]} autoComplete="off" />
      ))}
      <FormSelect
        name="parentCode"
        label={t('parentCode')}
        hint={t('parentHint')}
        options={parents}
        emptyLabel={t('noParent')}
        defaultValue={unit?.parentCode ?? undefined}
        optional
      />
    </>
  );
}
