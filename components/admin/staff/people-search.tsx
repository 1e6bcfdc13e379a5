import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { type Option, SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';

type PeopleSearchProps = { words: string; unit: string; state: string; units: readonly Option[] };

/** Plain form of the address: works without a script and can be kept as a bookmark. */
export function PeopleSearch({ words, unit, state, units }: PeopleSearchProps) {
  const t = useTranslations('staff.people');
  const states = (['active', 'disabled', 'all'] as const).map((each) => ({ value: each, label: t(`states.${each}`) }));
  return (
    <search aria-label={t('search')}>
      <form className="mb-6 flex flex-wrap items-end gap-4">
        <TextField id="people-q" name="q" label={t('words')} defaultValue={words} />
        <SelectField
          id="people-unit"
          name="unit"
          label={t('unit')}
          options={units}
          emptyLabel={t('allUnits')}
          defaultValue={unit}
        />
        <SelectField
          id="people-state"
          name="state"
          label={t('state')}
          options={states}
          emptyLabel={null}
          defaultValue={state}
        />
        <Button type="submit">{t('find')}</Button>
      </form>
    </search>
  );
}
