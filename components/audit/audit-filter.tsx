import { useTranslations } from 'next-intl';
import { FilterForm } from '#components/desk/list/filter-form.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { AUDIT_ACTIONS } from '#lib/audit/actions.ts';
import { AUDIT_OUTCOMES, type AuditSearch } from '#lib/audit/search-schema.ts';
import { sayAction } from './say-entry.ts';

/** What narrows the audit: when, who, what, to what, with what outcome. */
export function AuditFilter({ search }: { search: AuditSearch }) {
  const t = useTranslations('audit');
  return (
    <FilterForm key={JSON.stringify(search)} action="/admin/audit" label={t('search.filter')}>
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2 md:grid-cols-4">
        <TextField id="audit-from" name="from" type="date" label={t('search.from')} defaultValue={search.from} />
        <TextField id="audit-to" name="to" type="date" label={t('search.to')} defaultValue={search.to} />
        <TextField
          id="audit-login"
          name="login"
          label={t('search.login')}
          defaultValue={search.login}
          maxLength={100}
        />
        <TextField
          id="audit-subject"
          name="subject"
          label={t('columns.subject')}
          defaultValue={search.subject}
          maxLength={500}
        />
        <SelectField
          id="audit-action"
          name="action"
          label={t('columns.action')}
          emptyLabel={t('search.all')}
          defaultValue={search.action}
          options={AUDIT_ACTIONS.map((value) => ({ value, label: sayAction(value, t) }))}
        />
        <SelectField
          id="audit-outcome"
          name="outcome"
          label={t('columns.outcome')}
          emptyLabel={t('search.all')}
          defaultValue={search.outcome}
          options={AUDIT_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        />
        <SelectField
          id="audit-of"
          name="of"
          label={t('search.of')}
          emptyLabel={null}
          defaultValue={search.of ?? 'district'}
          options={(['district', 'installation'] as const).map((value) => ({ value, label: t(`search.${value}`) }))}
        />
        <button type="submit" className={buttonStyle('secondary')}>
          {t('search.act')}
        </button>
      </div>
    </FilterForm>
  );
}
