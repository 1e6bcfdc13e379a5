import { createTranslator } from 'next-intl';
import { CURRENCY_OF, isMoneyUnit } from '#lib/enterprises/domain/profile-field.ts';
import { findField, PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayDecimal, sayMoney } from '#lib/i18n/say-number.ts';
import type { AmountContext } from './domain/amount.ts';
import type { FactValue } from './domain/condition.ts';

/** The reader's language, and the day and tables a rule is read with. */
export type Reading = { readonly locale: Locale; readonly context: AmountContext };

const translatorIn = (locale: Locale) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace: 'policies.say' });
const translators = new Map<Locale, ReturnType<typeof translatorIn>>();

/** One for each language: a translator keeps what it has parsed, and a catalogue has hundreds of clauses. */
export function sayWith(locale: Locale): ReturnType<typeof translatorIn> {
  const kept = translators.get(locale) ?? translatorIn(locale);
  translators.set(locale, kept);
  return kept;
}

export const join = (words: readonly string[], locale: Locale): string => words.join(locale === 'en' ? ', ' : '、');
export const joinClauses = (words: readonly string[], locale: Locale): string =>
  words.join(locale === 'en' ? '; ' : '；');

/** `从业人员`; a name of its own for a field that has been taken away since. */
export function fieldLabel(name: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = messagesOf(locale).profile.fields;
  return labels[name] ?? name;
}

/** `300人` · `300 persons`, `300万元` · `CNY 3,000,000`; a year is said without a thousands separator. */
export function sayQuantity(value: number, unit: string | null, locale: Locale): string {
  if (unit === null || unit === 'year') return String(value);
  if (locale === 'en' && isMoneyUnit(unit)) return sayMoney(String(value), locale, CURRENCY_OF[unit]);
  const units: Readonly<Record<string, string>> = messagesOf(locale).profile.units;
  const gap = locale === 'en' && unit !== 'percent' ? ' ' : '';
  return `${sayDecimal(value, locale, 2)}${gap}${units[unit] ?? ''}`;
}

export function unitOf(name: string): string | null {
  const key = findField(name);
  return key === undefined ? null : PROFILE_FIELDS[key].unit;
}

/** A code in words where it has any: `小型`, `长宁区`, `零售业`, `软件和信息技术服务业（I6513）`. */
export function sayOption(field: string, option: string, locale: Locale): string {
  const { options, districts } = messagesOf(locale).profile;
  const words: Words | undefined = (options as Readonly<Record<string, Words>>)[field];
  const key = findField(field);
  switch (key === undefined ? null : PROFILE_FIELDS[key].reference) {
    case 'industry':
    case 'section':
      return sayIndustry(option, locale);
    case 'district':
      return (districts as Words)[option] ?? option;
    default:
      return words?.[option] ?? option;
  }
}

type Words = Readonly<Record<string, string | undefined>>;

/** Below a division its name with the code: the portal words no more of the standard than its first two levels. */
function sayIndustry(code: string, locale: Locale): string {
  const { sections, divisions } = messagesOf(locale).policies;
  if (code.length === 1) return (sections as Words)[code] ?? code;
  const name = (divisions as Words)[`division${code.slice(1, 3)}`];
  if (name === undefined) return code;
  if (code.length === 3) return name;
  return locale === 'en' ? `${name} (${code})` : `${name}（${code}）`;
}

/** What is known of a field: `320人`, `是`, `小型、微型`, `2025年11月29日`. */
export function sayValue(field: string, value: FactValue, locale: Locale): string {
  const say = sayWith(locale);
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'number') return sayQuantity(value, unitOf(field), locale);
  if (typeof value !== 'string') {
    return value.length === 0
      ? say('nothing')
      : join(
          value.map((each) => sayOption(field, each, locale)),
          locale,
        );
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? sayDate(value, locale) : sayOption(field, value, locale);
}
