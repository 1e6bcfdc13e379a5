import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { FormRadios } from '#components/ui/form-fields.tsx';
import type { IndustryLine } from '#lib/enterprises/queries/industries.ts';
import type { EntryView } from '#lib/enterprises/queries/profile.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { labelOf } from './entry-words.ts';
import { IndustryField } from './industry-field.tsx';

type IndustryEntryProps = { entry: EntryView; reading: Reading; found: readonly IndustryLine[] | undefined };

/** The industry of a company: searched as one types, or chosen among what was found before. */
export function IndustryEntry({ entry: { key, value, named }, reading: { locale }, found }: IndustryEntryProps) {
  const say = useTranslations('profile');
  const t = useTranslations('profile.industry');
  const label = labelOf(key, say);
  const held = typeof value === 'string' ? value : null;
  const name = named && ownNameIn(locale, named);
  if (!found)
    return (
      <IndustryField
        name={key}
        label={label}
        hint={t('hint')}
        searching={t('searching')}
        withoutScript={t('withoutScript')}
        initial={held === null ? null : { value: held, label: name ?? held, detail: held }}
      />
    );
  const others = found.filter(({ code }) => code !== held);
  const keep = held === null ? [] : [{ value: held, label: `${held} ${name ?? ''}`, hint: t('keep') }];
  return (
    <FormRadios
      name={key}
      label={label}
      optional
      defaultValue={held ?? undefined}
      options={[
        ...keep,
        ...others.map((each) => ({ value: each.code, label: `${each.code} ${ownNameIn(locale, each)}` })),
      ]}
    />
  );
}
