import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { CategoryEntry } from '#lib/organisation/directory.ts';
import { InUseField } from './in-use-field.tsx';
import { groupOptions, MatterFields } from './matter-fields.tsx';

type CategoryFormProps = {
  action: FormAction;
  /** null: a new one */
  category: CategoryEntry | null;
  version: number;
  /** null: a group */
  parent: string | null;
  code: string;
  reading: Reading;
};

/** A matter or a group, as it is or new; what saving touches is shown first. */
export function CategoryForm({ action, category, version, parent, code, reading }: CategoryFormProps) {
  const t = useTranslations('rules');
  return (
    <ActionForm
      action={action}
      submit={t('save')}
      preview={t('preview')}
      hidden={category ? { code, version } : { version }}
    >
      {!category && <FormText name="code" label={t('fields.code')} hint={t('hints.code')} defaultValue={code} />}
      {parent === null ? (
        <>
          <FormText name="name" label={t('fields.name')} defaultValue={category?.name} />
          <FormText name="nameEn" label={t('fields.nameEn')} defaultValue={category?.nameEn} />
        </>
      ) : (
        <MatterFields matter={category} groups={groupOptions(reading, parent)} reading={reading} parent={parent} />
      )}
      <InUseField
        isActive={category?.isActive ?? true}
        hint={t(parent === null ? 'hints.closeGroup' : 'hints.close')}
      />
    </ActionForm>
  );
}
