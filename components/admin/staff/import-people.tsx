import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormFile } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Link } from '#components/ui/link.tsx';

/** A list is chosen, looked at row by row, and applied with a second press. */
export async function ImportPeople({ action }: { action: FormAction }) {
  const t = await getTranslations('staff.import');
  const template = '/admin/people/import/template?format=';
  return (
    <div className="flex flex-col gap-6">
      <p>
        {t('template')} <Link href={`${template}xlsx`}>{t('xlsx')}</Link> ·{' '}
        <Link href={`${template}csv`}>{t('csv')}</Link>
      </p>
      <ActionForm action={action} submit={t('apply')} preview={t('look')}>
        <FormFile name="file" label={t('file')} hint={t('fileHint')} accept=".csv,.xlsx" />
      </ActionForm>
    </div>
  );
}
