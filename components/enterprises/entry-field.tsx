import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { FormCheckbox, FormSelect, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import { isText, TEXTS } from '#lib/enterprises/domain/sections.ts';
import type { IndustryLine } from '#lib/enterprises/queries/industries.ts';
import type { EntryView } from '#lib/enterprises/queries/profile.ts';
import { choicesOf, definitionOf, labelOf, sayValue } from './entry-words.ts';
import { IndustryEntry } from './industry-entry.tsx';

type EntryFieldProps = {
  entry: EntryView;
  reading: Reading;
  /** branches found by name where scripts do not run */
  industries?: readonly IndustryLine[] | undefined;
};

/** One entry of a section's form; everything may be left unknown. */
export function EntryField({ entry, reading, industries }: EntryFieldProps) {
  const { key, value, before } = entry;
  const say = useTranslations('profile');
  const field = definitionOf(key);
  const written = typeof value === 'object' ? undefined : String(value);
  const common = { name: key, label: labelOf(key, say), optional: true, defaultValue: written };
  if (field === null || isText(key)) {
    const max = isText(key) ? TEXTS[key].max : 200;
    return max > 500 ? <FormTextarea {...common} max={max} rows={4} /> : <FormText {...common} maxLength={max} />;
  }
  const unit = field.unit && field.unit !== 'year' ? say(`units.${field.unit}`) : null;
  const last = sayValue(key, before, say, reading);
  const hints = [unit && say('page.unit', { unit }), last && say('page.lastYear', { value: last })].filter(Boolean);
  const hint = hints.length > 0 ? hints.join(' · ') : undefined;
  if (field.kind === 'number') return <FormText {...common} hint={hint} inputMode="numeric" />;
  if (field.kind === 'date') return <FormText {...common} type="date" />;
  if (field.kind === 'boolean') {
    const options = (['true', 'false'] as const).map((each) => ({
      value: each,
      label: say(each === 'true' ? 'page.yes' : 'page.no'),
    }));
    return <FormSelect {...common} options={options} emptyLabel={say('page.unknown')} />;
  }
  const choices = choicesOf(key, say, reading);
  if (field.kind === 'code')
    return choices.length > 0 ? (
      <FormSelect {...common} options={choices} emptyLabel={say('page.unknown')} />
    ) : (
      <IndustryEntry entry={entry} reading={reading} found={industries} />
    );
  const held = typeof value === 'object' ? (value ?? []) : [];
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 font-medium">{common.label}</legend>
      {choices.map((choice) => (
        <FormCheckbox key={choice.value} name={key} {...choice} defaultChecked={held.includes(choice.value)} />
      ))}
    </fieldset>
  );
}
