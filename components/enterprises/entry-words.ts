import type { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { COUNTRIES, DISTRICTS } from '#lib/enterprises/domain/places.ts';
import { CURRENCY_OF, type FieldDefinition, isMoneyUnit } from '#lib/enterprises/domain/profile-field.ts';
import { type FieldKey, PROFILE_FIELDS, type ProfileValue } from '#lib/enterprises/domain/profile-fields.ts';
import { type EntryKey, isText } from '#lib/enterprises/domain/sections.ts';
import { sayMoney } from '#lib/i18n/say-number.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';

type Say = ReturnType<typeof useTranslations<'profile'>>;
type Choice = { readonly value: string; readonly label: string };

export const definitionOf = (key: EntryKey): FieldDefinition | null => (isText(key) ? null : PROFILE_FIELDS[key]);

export const labelOf = (key: EntryKey, say: Say): string => (isText(key) ? say(`texts.${key}`) : say(`fields.${key}`));

/** What can be chosen in a field of codes; none where it is typed. */
export function choicesOf(key: FieldKey, say: Say, { locale, directory }: Reading): readonly Choice[] {
  const { options, reference }: FieldDefinition = PROFILE_FIELDS[key];
  switch (reference) {
    case 'district':
      return DISTRICTS.map((value) => ({ value, label: say(`districts.${value}`) }));
    case 'area':
      return [...directory.areas.values()].map((area) => ({ value: area.code, label: ownNameIn(locale, area) }));
    case 'country':
      return COUNTRIES.map((value) => ({ value, label: countryName(value, say, locale) }));
    default:
      return options.map((value) => ({ value, label: optionOf(key, value, say) }));
  }
}

/** A value as people say it, with its unit; null is nothing to say. */
export function sayValue(key: EntryKey, value: ProfileValue | null, say: Say, reading: Reading): string | null {
  if (value === null) return null;
  const field = definitionOf(key);
  if (typeof value === 'boolean') return say(value ? 'page.yes' : 'page.no');
  if (typeof value === 'number') {
    const unit = field?.unit ?? null;
    if (unit === 'year') return String(value);
    if (unit && isMoneyUnit(unit)) return sayMoney(String(value), reading.locale, CURRENCY_OF[unit]);
    const figure = new Intl.NumberFormat(reading.locale, { maximumFractionDigits: 2 }).format(value);
    return unit ? say(`page.with.${unit}`, { figure }) : figure;
  }
  const values = typeof value === 'string' ? [value] : value;
  if (values.length === 0) return say('page.none');
  const choices = field && !isText(key) ? choicesOf(key, say, reading) : [];
  const named = values.map((each) => choices.find((choice) => choice.value === each)?.label ?? each);
  return named.join(say('page.between'));
}

const optionOf = (key: FieldKey, value: string, say: Say): string => {
  const name = `options.${key}.${value}` as Parameters<Say['has']>[0];
  return say.has(name) ? say(name) : value;
};

function countryName(code: string, say: Say, locale: string): string {
  if (code === 'HK' || code === 'MO' || code === 'TW') return say(`regions.${code}`);
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}
