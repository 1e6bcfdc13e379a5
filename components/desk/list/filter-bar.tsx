import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { buttonStyle } from '#components/ui/button-style.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { CASE_CLASSES, CASE_STATUSES, CHANNELS } from '#lib/cases/domain/names.ts';
import { type CaseListQuery, LIGHTS } from '#lib/cases/list-schema.ts';
import { areaChoices, matterGroups, unitChoices } from '../choices.ts';
import { FilterForm } from './filter-form.tsx';

/** What narrows the list, with the four used most in sight. */
export function FilterBar({ query, reading }: { query: CaseListQuery; reading: Reading }) {
  const t = useTranslations();
  const { from, to, sort, enterprise, waitsFor, due, supervised, delayedBy } = query;
  return (
    // The key makes the fields follow the address when a chip or a view changes it.
    <FilterForm key={JSON.stringify(query)} action="/desk/cases" label={t('desk.filter.label')}>
      {sort && <input type="hidden" name="sort" value={sort} />}
      {enterprise && <input type="hidden" name="enterprise" value={enterprise} />}
      {waitsFor && <input type="hidden" name="waitsFor" value={waitsFor} />}
      {due && <input type="hidden" name="due" value={due} />}
      {delayedBy && <input type="hidden" name="delayedBy" value={delayedBy} />}
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2 md:grid-cols-3 side:grid-cols-[minmax(0,2fr)_repeat(4,minmax(0,1fr))_auto]">
        <TextField
          id="filter-q"
          name="q"
          type="search"
          label={t('desk.filter.q')}
          defaultValue={query.q}
          maxLength={100}
        />
        <SelectField id="filter-status" name="status" label={t('common.status')} {...statusChoice(query, t)} />
        <SelectField
          id="filter-light"
          name="light"
          label={t('desk.filter.light')}
          emptyLabel={t('common.all')}
          defaultValue={query.light?.join(',')}
          options={withSeveral(
            LIGHTS.map((value) => ({ value, label: t(`lights.${value}`) })),
            query.light,
          )}
        />
        <SelectField
          id="filter-unit"
          name="unit"
          label={t('common.lead')}
          emptyLabel={t('common.all')}
          defaultValue={query.unit}
          options={unitChoices(reading)}
        />
        <SelectField
          id="filter-category"
          name="category"
          label={t('common.category')}
          emptyLabel={t('common.all')}
          defaultValue={query.category}
          options={matterFilter(reading, (group) => t('desk.filter.wholeGroup', { group }))}
        />
        <button type="submit" className={buttonStyle('secondary')}>
          {t('desk.filter.act')}
        </button>
      </div>
      <div className="pt-2">
        <Disclosure
          summary={t('desk.filter.more')}
          open={Boolean(
            query.area || query.channel || query.class || from || to || (query.overdue ?? supervised) !== undefined,
          )}
        >
          <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2 md:grid-cols-3 side:grid-cols-7">
            <SelectField
              id="filter-area"
              name="area"
              label={t('common.area')}
              emptyLabel={t('common.all')}
              defaultValue={query.area}
              options={areaChoices(reading, query.area)}
            />
            <SelectField
              id="filter-channel"
              name="channel"
              label={t('desk.filter.channel')}
              emptyLabel={t('common.all')}
              defaultValue={query.channel}
              options={CHANNELS.map((value) => ({ value, label: t(`desk.channels.${value}`) }))}
            />
            <SelectField
              id="filter-class"
              name="class"
              label={t('desk.form.class')}
              emptyLabel={t('common.all')}
              defaultValue={query.class}
              options={CASE_CLASSES.map((value) => ({ value, label: t(`desk.classes.${value}`) }))}
            />
            <SelectField
              id="filter-overdue"
              name="overdue"
              label={t('desk.filter.overdue')}
              emptyLabel={t('common.all')}
              defaultValue={query.overdue === undefined ? undefined : String(query.overdue)}
              options={[
                { value: 'true', label: t('desk.filter.overdueYes') },
                { value: 'false', label: t('desk.filter.overdueNo') },
              ]}
            />
            <SelectField
              id="filter-supervised"
              name="supervised"
              label={t('desk.filter.supervised')}
              emptyLabel={t('common.all')}
              defaultValue={supervised === undefined ? undefined : String(supervised)}
              options={[
                { value: 'true', label: t('desk.filter.supervisedYes') },
                { value: 'false', label: t('desk.filter.supervisedNo') },
              ]}
            />
            <TextField id="filter-from" name="from" type="date" label={t('desk.filter.from')} defaultValue={from} />
            <TextField id="filter-to" name="to" type="date" label={t('desk.filter.to')} defaultValue={to} />
          </div>
        </Disclosure>
      </div>
    </FilterForm>
  );
}

type Words = ReturnType<typeof useTranslations<never>>;

const statusChoice = (query: CaseListQuery, t: Words) => ({
  emptyLabel: t('common.all'),
  defaultValue: query.status?.join(','),
  options: withSeveral(
    CASE_STATUSES.filter((value) => value !== 'draft').map((value) => ({ value, label: t(`status.${value}`) })),
    query.status,
  ),
});

/** An address may name several; the field then keeps them as one choice. */
function withSeveral(options: { value: string; label: string }[], chosen: readonly string[] | undefined) {
  if (!chosen || chosen.length < 2) return options;
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return [{ value: chosen.join(','), label: names.join(' / ') }, ...options];
}

/** Groups with all their matters, and each matter. */
const matterFilter = (reading: Reading, wholeOf: (group: string) => string) =>
  matterGroups(reading).map(({ label, options }) => ({
    label,
    options: [{ value: options[0]?.value.slice(0, 2) ?? '', label: wholeOf(label) }, ...options],
  }));
