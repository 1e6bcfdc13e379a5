import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { matterGroups } from '#components/desk/choices.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { TemplateView } from '#lib/templates/template-view.ts';

type TemplateFormProps = {
  action: FormAction;
  /** null: a new one */
  template: TemplateView | null;
  category: string | undefined;
  today: Temporal.PlainDate;
  reading: Reading;
};

/** Text, matter and days of a standard answer; kept as a draft that nobody can quote yet. */
export function TemplateForm({ action, template, category, today, reading }: TemplateFormProps) {
  const t = useTranslations('templates');
  const hidden: Record<string, string | number> = template
    ? { id: template.id, number: template.number, version: template.version }
    : {};
  return (
    <ActionForm action={action} submit={t('saveDraft')} hidden={hidden}>
      <FormSelect
        name="categoryCode"
        label={t('fields.matter')}
        options={matterGroups(reading)}
        defaultValue={template?.categoryCode ?? category}
      />
      <FormText name="title" label={t('fields.title')} hint={t('hints.title')} defaultValue={template?.title} />
      <FormTextarea
        name="text"
        label={t('fields.text')}
        hint={t('hints.text')}
        defaultValue={template?.text}
        max={5_000}
        rows={6}
      />
      <FormTextarea
        name="textEn"
        label={t('fields.textEn')}
        hint={t('hints.textEn')}
        defaultValue={template?.textEn ?? undefined}
        max={8_000}
        rows={4}
        optional
      />
      <div className="grid gap-4 beside:grid-cols-2">
        <FormText
          name="validFrom"
          label={t('fields.validFrom')}
          type="date"
          defaultValue={(template?.validFrom ?? today).toString()}
        />
        <FormText
          name="validUntil"
          label={t('fields.validUntil')}
          hint={t('hints.validUntil')}
          type="date"
          defaultValue={template?.validUntil?.toString()}
          optional
        />
      </div>
    </ActionForm>
  );
}
