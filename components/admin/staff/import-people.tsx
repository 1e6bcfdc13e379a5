import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormFile } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Link } from '#components/ui/link.tsx';

const LINK = 'text-accent underline underline-offset-4';

/** A list is chosen, looked at row by row, and applied with a second press. */
export async function ImportPeople({ action, label }: { action: FormAction; label: string }) {
  const t = await getTranslations('staff.import');
  const template = '/admin/people/import/template?format=';
  return (
    <div className="flex flex-col gap-6">
      <p>
        {t('template')}{' '}
        <Link href={`${template}xlsx`} className={LINK}>
          {t('xlsx')}
        </Link>{' '}
        ·{' '}
        <Link href={`${template}csv`} className={LINK}>
          {t('csv')}
        </Link>
      </p>
      <ActionForm action={action} submit={t('apply')} preview={t('look')}>
        <FormFile name="file" label={label} hint={t('fileHint')} accept=".csv,.xlsx" />
      </ActionForm>
    </div>
  );
}
