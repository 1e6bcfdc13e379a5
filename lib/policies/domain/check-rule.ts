import { amountFaults } from './check-amount.ts';
import type { Condition, DatedValue, Day, DayCondition, FieldCatalogue, NumberCondition, Rule } from './condition.ts';
import { contradictionsIn } from './contradictions.ts';
import { fieldsInAmount } from './fields-of.ts';
import { type CheckContext, fieldFaults, type Path, type RuleFault } from './rule-fault.ts';

/** A comparison of more would not be understood by anybody, nor what is missing from it be found. */
const FIELDS_AT_MOST = 6;

/**
 * Whether a rule can be evaluated and can come true at all: fields there are, of the right kind; options and tables there are;
 * days and bounds that do not contradict one another. Every fault with its place, none when the rule is sound.
 */
export function checkRule(rule: Rule, fields: FieldCatalogue): RuleFault[] {
  const tables = Object.entries(rule.tables ?? {}).flatMap(([name, rows]) => tableFaults(rows, ['tables', name]));
  return [...tables, ...faultsIn(rule.condition, ['condition'], { rule, fields })];
}

const faultsIn = (condition: Condition, path: Path, context: CheckContext): RuleFault[] => [
  ...textFaults(condition, path),
  ...ownFaults(condition, path, context),
];

/** Words of one's own replace those the portal makes in both languages, so both have to be there. */
const textFaults = ({ text }: Condition, path: Path): RuleFault[] =>
  text && (text.zh.trim() === '' || text.en.trim() === '')
    ? [{ path: [...path, 'text'], code: 'text-in-one-language' }]
    : [];

function ownFaults(condition: Condition, path: Path, context: CheckContext): RuleFault[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      if (condition.of.length === 0) return [{ path: [...path, 'of'], code: 'empty-group' }];
      return [
        ...condition.of.flatMap((part, index) => faultsIn(part, [...path, 'of', index], context)),
        ...(condition.kind === 'all' ? contradictionsIn(condition.of, [...path, 'of']) : []),
      ];
    case 'not':
      return faultsIn(condition.of, [...path, 'of'], context);
    case 'number':
      return numberFaults(condition, path, context);
    case 'flag':
      return fieldFaults(condition.field, ['boolean'], path, context);
    case 'code':
      return optionFaults({ field: condition.field, list: 'in', wanted: condition.in }, path, context);
    case 'set':
      return optionFaults({ field: condition.field, list: 'anyOf', wanted: condition.anyOf }, path, context);
    case 'day':
      return [...fieldFaults(condition.field, ['date'], path, context), ...dayFaults(condition, path)];
    case 'judged':
      return [];
  }
}

function numberFaults(condition: NumberCondition, path: Path, context: CheckContext): RuleFault[] {
  const { left, right } = condition;
  const faults = [
    ...amountFaults(left, [...path, 'left'], context),
    ...amountFaults(right, [...path, 'right'], context),
  ];
  if (faults.length > 0) return faults;
  const used = [...new Set([...fieldsInAmount(left), ...fieldsInAmount(right)])];
  if (used.length === 0) return [{ path, code: 'no-field' }];
  if (used.length > FIELDS_AT_MOST) return [{ path, code: 'too-many-fields' }];
  return isShare(left, context) && typeof right === 'number' && right > 100
    ? [{ path: [...path, 'right'], code: 'share-above-hundred' }]
    : [];
}

/** Growth may be more than all there was before; a share may not. */
function isShare(amount: NumberCondition['left'], { fields }: CheckContext): boolean {
  if (typeof amount === 'number' || !('field' in amount)) return false;
  return fields[amount.field]?.unit === 'percent' && !/growth|debt/i.test(amount.field);
}

/** `list` is where the options stand in the condition. */
type Options = { readonly field: string; readonly list: 'in' | 'anyOf'; readonly wanted: readonly string[] };

function optionFaults({ field, list, wanted }: Options, path: Path, context: CheckContext): RuleFault[] {
  const faults = fieldFaults(field, list === 'anyOf' ? ['set'] : ['code'], path, context);
  if (faults.length > 0) return faults;
  if (wanted.length === 0) return [{ path: [...path, list], code: 'no-options', name: field }];
  const options = context.fields[field]?.options ?? [];
  if (options.length === 0) return [];
  return wanted.flatMap((option, index): RuleFault[] =>
    options.includes(option) ? [] : [{ path: [...path, list, index], code: 'unknown-option', name: option }],
  );
}

function dayFaults({ from, until }: DayCondition, path: Path): RuleFault[] {
  if (!from && !until) return [{ path, code: 'no-bound' }];
  const days = [...dayFault(from, [...path, 'from']), ...dayFault(until, [...path, 'until'])];
  if (days.length > 0 || !from || !until) return days;
  return order(from) > order(until) && 'date' in from === 'date' in until
    ? [{ path: [...path, 'until'], code: 'ends-before-it-begins' }]
    : [];
}

const dayFault = (day: Day | undefined, path: Path): RuleFault[] =>
  day && 'date' in day && !isDay(day.date) ? [{ path, code: 'no-such-day', name: day.date }] : [];

/** To be compared with days of the same kind only. */
const order = (day: Day): string | number => {
  if ('date' in day) return day.date;
  const { years = 0, months = 0, days = 0 } = day.today;
  return years * 365.25 + months * 30.4 + days;
};

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function tableFaults(rows: readonly DatedValue[], path: Path): RuleFault[] {
  if (rows.length === 0) return [{ path, code: 'empty-table' }];
  return rows.flatMap(({ from, until }, index): RuleFault[] => {
    const at = [...path, index];
    if (!isDay(from)) return [{ path: [...at, 'from'], code: 'no-such-day', name: from }];
    if (until !== undefined && !isDay(until)) return [{ path: [...at, 'until'], code: 'no-such-day', name: until }];
    if (until !== undefined && until < from) return [{ path: [...at, 'until'], code: 'ends-before-it-begins' }];
    const next = rows[index + 1];
    return next && next.from <= (until ?? from) ? [{ path: [...path, index + 1, 'from'], code: 'rows-overlap' }] : [];
  });
}
