import { sayDate } from '#lib/i18n/say-date.ts';
import { assertNever } from '#lib/shared/result.ts';
import { valueOn } from './domain/amount.ts';
import { dayOn } from './domain/compile.ts';
import type { Amount, Comparison, Condition, DayCondition, NumberCondition } from './domain/condition.ts';
import { fieldsInAmount } from './domain/fields-of.ts';
import { fieldLabel, join, joinClauses, type Reading, sayOption, sayQuantity, sayWith, unitOf } from './words.ts';

const COMPARED = { '<': 'lt', '<=': 'lte', '=': 'eq', '!=': 'ne', '>=': 'gte', '>': 'gt' } as const satisfies Record<
  Comparison,
  string
>;

/** A condition as a sentence without a full stop: `从业人员不超过300人`. Its own words come first. */
export function sayCondition(condition: Condition, reading: Reading): string {
  const { locale } = reading;
  if (condition.text) return locale === 'en' ? condition.text.en : condition.text.zh;
  const say = sayWith(locale);
  switch (condition.kind) {
    case 'all':
    case 'any':
      return say(condition.kind, { list: joinClauses(numbered(condition.of, reading), locale) });
    case 'not':
      return say('not', { list: sayCondition(condition.of, reading) });
    case 'number':
      return sayNumber(condition, reading);
    case 'flag':
      return say('flag', { field: fieldLabel(condition.field, locale), value: say(condition.is ? 'yes' : 'no') });
    case 'code':
    case 'set': {
      const { field } = condition;
      const options = condition.kind === 'set' ? condition.anyOf : condition.in;
      const said = options.map((option) => sayOption(field, option, locale)).join(locale === 'en' ? ' or ' : '或');
      const form = condition.kind === 'code' && condition.by === 'beginning' ? 'branch' : condition.kind;
      return say(form, { field: fieldLabel(field, locale), options: said });
    }
    case 'day':
      return sayDays(condition, reading);
    case 'judged':
      return '';
    default:
      return assertNever(condition);
  }
}

const numbered = (conditions: readonly Condition[], reading: Reading): string[] =>
  conditions.map((each, index) =>
    reading.locale === 'en'
      ? `(${index + 1}) ${sayCondition(each, reading)}`
      : `（${index + 1}）${sayCondition(each, reading)}`,
  );

function sayNumber({ left, is, right }: NumberCondition, reading: Reading): string {
  const unit = unitOfAmount(left) ?? unitOfAmount(right);
  return sayWith(reading.locale)(`compare.${COMPARED[is]}`, {
    left: sayAmount(left, unit, reading),
    right: sayAmount(right, unit, reading),
  });
}

/** Shares are per cent whatever they are made of. */
export function unitOfAmount(amount: Amount): string | null {
  if (typeof amount === 'object' && 'ratio' in amount) return 'percent';
  if (typeof amount === 'object' && 'steps' in amount) return null;
  const [field] = fieldsInAmount(amount);
  return field === undefined ? null : unitOf(field);
}

function sayAmount(amount: Amount, unit: string | null, reading: Reading): string {
  const { locale, context } = reading;
  const say = sayWith(locale);
  if (typeof amount === 'number') return sayQuantity(amount, unit, locale);
  if ('year' in amount) return String(context.today.year + amount.year);
  if ('field' in amount) return fieldLabel(amount.field, locale);
  const nested = (each: Amount) => sayAmount(each, unit, reading);
  if ('sum' in amount) return say('plus', { list: join(amount.sum.map(nested), locale) });
  if ('ratio' in amount) return say('ratio', { part: nested(amount.ratio[0]), whole: nested(amount.ratio[1]) });
  if ('table' in amount) {
    const value = valueOn(context.tables[amount.table] ?? [], context.today);
    return value === null ? say('noThreshold') : sayQuantity(value, unit, locale);
  }
  const { by, upTo, beyond } = amount.steps;
  const steps = upTo.map(([bound, value]) =>
    say('step', {
      by: nested(by),
      bound: sayQuantity(bound, unitOfAmount(by), locale),
      value: sayQuantity(value, unit, locale),
    }),
  );
  const words = join([...steps, say('beyond', { value: sayQuantity(beyond, unit, locale) })], locale);
  return locale === 'en' ? `(${words})` : `（${words}）`;
}

function sayDays({ field, from, until }: DayCondition, { locale, context: { today } }: Reading): string {
  const words = {
    field: fieldLabel(field, locale),
    from: from ? sayDate(dayOn(from, today), locale) : '',
    until: until ? sayDate(dayOn(until, today), locale) : '',
  };
  const say = sayWith(locale);
  if (from && until) return say('between', words);
  return from ? say('from', words) : say('until', words);
}
