import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormCheckbox, FormSelect, FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import { canBringAlong, entryOf, type LimitName, specOf } from '#lib/house-rules/domain/limit-change.ts';
import type { StoredLimit } from '#lib/house-rules/queries/limits.ts';

type LimitFormProps = { name: LimitName; stored: StoredLimit; action: FormAction };

/** A limit for all its classes at once: an amount, and in what it is counted. */
export function LimitForm({ name, stored, action }: LimitFormProps) {
  const t = useTranslations();
  const { kind, least, most, ...spec } = specOf(name);
  const units = ['workingDays', 'workingMinutes', ...('mayBeNone' in spec ? ['none'] : [])] as const;
  const hidden = Object.fromEntries(
    stored.rows.flatMap((row, index) => [
      [`values[${index}].class`, row.class],
      ...(kind === 'limit' ? [] : [[`values[${index}].unit`, 'number']]),
    ]),
  );
  return (
    <ActionForm
      action={action}
      submit={t('rules.save')}
      preview={t('rules.preview')}
      hidden={{ name, version: stored.version, ...hidden }}
    >
      {stored.rows.map((row, index) => {
        const entry = entryOf(name, row);
        const ofClass = CASE_CLASSES.find((each) => each === row.class);
        const label = ofClass ? t(`desk.classes.${ofClass}`) : t('rules.limits.all');
        return (
          <div key={row.class} className="grid gap-4 beside:grid-cols-2">
            <FormText
              name={`values[${index}].amount`}
              label={kind === 'limit' ? t('rules.limits.amountOf', { label }) : t(`rules.limits.labels.${kind}`)}
              hint={kind === 'limit' ? undefined : t('rules.limits.bounds', { least, most })}
              inputMode="numeric"
              defaultValue={entry.amount?.toString()}
            />
            {kind === 'limit' && (
              <FormSelect
                name={`values[${index}].unit`}
                label={t('rules.limits.unitOf', { label })}
                options={units.map((unit) => ({ value: unit, label: t(`rules.limits.units.${unit as 'none'}`) }))}
                defaultValue={entry.unit}
                emptyLabel={null}
              />
            )}
          </div>
        );
      })}
      {canBringAlong(name) && (
        <FormCheckbox name="bringAlong" label={t('rules.limits.bringAlong')} hint={t('rules.limits.bringAlongHint')} />
      )}
    </ActionForm>
  );
}
