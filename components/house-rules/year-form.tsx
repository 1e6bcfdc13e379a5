import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { yearAsText } from '#lib/calendar/year-schema.ts';
import type { StoredYear } from '#lib/house-rules/queries/calendar-year.ts';

type YearFormProps = { year: number; stored: StoredYear; action: FormAction };

/** A year as text: the published notice is pasted, a local closure or other hours are one line more. */
export function YearForm({ year, stored, action }: YearFormProps) {
  const t = useTranslations('rules');
  return (
    <ActionForm
      action={action}
      label={t('calendars.change', { year })}
      submit={t('calendars.publish', { year })}
      preview={t('preview')}
      hidden={{ year, version: stored.version }}
    >
      <FormTextarea
        name="text"
        label={t('calendars.text')}
        hint={t('calendars.textHint')}
        rows={14}
        defaultValue={stored.days.length > 0 ? yearAsText(stored.days) : ''}
      />
    </ActionForm>
  );
}
