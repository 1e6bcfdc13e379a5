import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { entriesIn, SECTIONS } from '#lib/enterprises/domain/sections.ts';
import type { ListView } from '#lib/exchange/queries/lists.ts';
import { labelOf } from '../entry-words.ts';

type ColumnFormProps = { list: ListView; lastYear: number; action: FormAction };

/** What each column means, with its first values beside; a column that means nothing is not read. */
export function ColumnForm({ list, lastYear, action }: ColumnFormProps) {
  const t = useTranslations('lists');
  const say = useTranslations('profile');
  const groups = SECTIONS.map((section) => ({
    label: say(`groups.${section === 'figures' ? 'scale' : section}`),
    options: entriesIn(section).map((key) => ({ value: key, label: labelOf(key, say) })),
  })).filter(({ options }) => options.length > 0);
  const options = [{ value: 'uscc', label: say('page.uscc') }, ...groups];
  return (
    <ActionForm
      action={action}
      submit={t('try')}
      label={t('columns')}
      hidden={{ listId: list.id, count: list.header.length }}
    >
      <FormText
        name="year"
        label={t('year')}
        hint={t('yearHint')}
        inputMode="numeric"
        defaultValue={String(list.year ?? lastYear)}
      />
      {list.header.map((heading, at) => (
        <div key={heading} className="flex flex-col gap-1">
          <input type="hidden" name={`heading${at}`} value={heading} />
          <FormSelect
            name={`column${at}`}
            label={heading}
            hint={list.samples
              .map((row) => row[at])
              .filter(Boolean)
              .join(' · ')}
            optional
            emptyLabel={t('notRead')}
            defaultValue={list.columns[heading] ?? ''}
            options={options}
          />
        </div>
      ))}
    </ActionForm>
  );
}
