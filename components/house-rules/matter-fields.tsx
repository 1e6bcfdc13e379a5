import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { FormCheckbox, FormRadios, FormSelect, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import type { Option } from '#components/ui/select-field.tsx';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import type { HelperRoute, Route } from '#lib/cases/domain/rules.ts';
import { MOST_HELPER_UNITS, ROUTE_KINDS } from '#lib/house-rules/schema.ts';
import { type CategoryEntry, nameIn } from '#lib/organisation/directory.ts';
import { unitOptions } from './unit-options.ts';

type MatterFieldsProps = { matter: CategoryEntry | null; groups: readonly Option[]; reading: Reading; parent: string };

/** What a matter is called, where it goes, who helps, and by which words it is recognised. */
export function MatterFields({ matter, groups, reading, parent }: MatterFieldsProps) {
  const t = useTranslations();
  const route = (matter?.route ?? null) as Route | null;
  const helpers = (matter?.helpers ?? []) as HelperRoute[];
  const helperUnits = helpers.flatMap((helper) => (helper.kind === 'unit' ? [helper.code] : []));
  const units = unitOptions(reading);
  const places = Array.from({ length: Math.max(MOST_HELPER_UNITS, helperUnits.length) }, (_, index) => index);
  const has = (kind: HelperRoute['kind']) => helpers.some((helper) => helper.kind === kind);
  return (
    <>
      <FormSelect
        name="parentCode"
        label={t('rules.fields.group')}
        options={groups}
        defaultValue={parent}
        emptyLabel={null}
      />
      <FormText name="name" label={t('rules.fields.name')} defaultValue={matter?.name} />
      <FormText name="nameEn" label={t('rules.fields.nameEn')} defaultValue={matter?.nameEn} />
      <FormSelect
        name="class"
        label={t('rules.fields.class')}
        hint={t('rules.hints.class')}
        options={CASE_CLASSES.map((each) => ({ value: each, label: t(`desk.classes.${each}`) }))}
        defaultValue={matter?.class ?? undefined}
      />
      <FormRadios
        name="routeKind"
        label={t('rules.fields.route')}
        hint={t('rules.hints.route')}
        options={ROUTE_KINDS.map((kind) => ({
          value: kind,
          label: t(`rules.route.${kind}`),
          hint: t(`rules.routeHints.${kind}`),
        }))}
        defaultValue={route?.kind}
      />
      <FormSelect
        name="routeUnit"
        label={t('rules.fields.routeUnit')}
        hint={t('rules.hints.routeUnit')}
        options={units}
        defaultValue={route?.kind === 'fixed' ? route.unit : route?.kind === 'policyOwner' ? route.fallback : undefined}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 font-medium">{t('rules.fields.helpers')}</legend>
        <p className="-mt-2 text-ink-2 text-small">{t('rules.hints.helpers')}</p>
        <FormCheckbox name="helperArea" label={t('rules.helper.caseArea')} defaultChecked={has('caseArea')} />
        <FormCheckbox name="helperPolicy" label={t('rules.helper.policyOwner')} defaultChecked={has('policyOwner')} />
        <div className="grid gap-4 beside:grid-cols-2">
          {places.map((place) => (
            <FormSelect
              key={place}
              name={`helperUnits[${place}]`}
              label={t('rules.fields.helperUnit', { number: place + 1 })}
              options={units}
              defaultValue={helperUnits[place]}
              emptyLabel={t('rules.noUnit')}
              optional
            />
          ))}
        </div>
      </fieldset>
      <FormTextarea
        name="keywords"
        label={t('rules.fields.keywords')}
        hint={t('rules.hints.keywords')}
        defaultValue={matter?.keywords.join('、')}
        max={2_000}
        rows={3}
        optional
      />
      <FormTextarea
        name="hint"
        label={t('rules.fields.hint')}
        hint={t('rules.hints.hint')}
        defaultValue={matter?.hint ?? undefined}
        max={200}
        rows={2}
        optional
      />
      <FormTextarea
        name="hintEn"
        label={t('rules.fields.hintEn')}
        defaultValue={matter?.hintEn ?? undefined}
        max={400}
        rows={2}
        optional
      />
      <FormCheckbox
        name="isReplyOnly"
        label={t('rules.fields.isReplyOnly')}
        hint={t('rules.hints.isReplyOnly')}
        defaultChecked={matter?.isReplyOnly ?? false}
      />
    </>
  );
}

/** The groups a matter may stand under; a closed one only where it stands there already. */
export const groupOptions = (reading: Reading, parent: string | null): Option[] =>
  [...reading.directory.categories.values()]
    .filter((each) => each.parentCode === null && (each.isActive || each.code === parent))
    .map((group) => ({ value: group.code, label: `${group.code} ${nameIn(reading.locale, group)}` }));
