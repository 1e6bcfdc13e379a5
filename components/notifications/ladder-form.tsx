import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormCheckbox, FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import { type Ladder, TOLD } from '#lib/notifications/domain/ladder.ts';
import { entriesOf, RUNG_BOUNDS, RUNG_PLACES, type RungEntry } from '#lib/notifications/domain/ladder-change.ts';

type LadderFormProps = { clock: ClockName; ladder: Ladder; version: number; action: FormAction };

/** A clock's rungs, each: when it comes, whom it tells, and whether it lays a draft order before the supervision office. */
export function LadderForm({ clock, ladder, version, action }: LadderFormProps) {
  const t = useTranslations('ladders');
  const kinds = Object.fromEntries(RUNG_PLACES.map((kind, index) => [`rungs[${index}].kind`, kind]));
  return (
    <ActionForm action={action} submit={t('save')} preview={t('preview')} hidden={{ clock, version, ...kinds }}>
      {entriesOf(ladder).map((entry, index) => (
        <RungFields key={legendOf(index)} entry={entry} name={`rungs[${index}]`} legend={legendOf(index)} />
      ))}
    </ActionForm>
  );

  function legendOf(index: number): string {
    const kind = RUNG_PLACES[index] ?? 'due';
    return kind === 'after'
      ? t('places.after', { number: index - RUNG_PLACES.indexOf('after') + 1 })
      : t(`places.${kind}`);
  }
}

function RungFields({ entry, name, legend }: { entry: RungEntry; name: string; legend: string }) {
  const t = useTranslations('ladders');
  const { kind, amount, tells, draftsOrder } = entry;
  const [least, most] = kind === 'due' ? [0, 0] : RUNG_BOUNDS[kind];
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      {kind !== 'due' && (
        <div className="max-w-72">
          <FormText
            name={`${name}.amount`}
            label={t(kind === 'used' ? 'percent' : 'workingDays')}
            hint={t(`bounds.${kind}`, { least, most })}
            inputMode="numeric"
            defaultValue={amount?.toString()}
            optional
          />
        </div>
      )}
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {TOLD.map((each, index) => (
          <FormCheckbox
            key={each}
            name={`${name}.tells[${index}]`}
            value={each}
            label={t(`whom.${each}`)}
            defaultChecked={tells.includes(each)}
          />
        ))}
      </div>
      {kind === 'after' && (
        <FormCheckbox
          name={`${name}.draftsOrder`}
          label={t('draftsOrder')}
          hint={t('draftsOrderHint')}
          defaultChecked={draftsOrder}
        />
      )}
    </fieldset>
  );
}
