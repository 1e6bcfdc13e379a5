import type { Amount, Steps } from './condition.ts';
import { fieldsInAmount } from './fields-of.ts';
import { type CheckContext, fieldFaults, type Path, type RuleFault } from './rule-fault.ts';

/** What is wrong with a number of a rule: fields that are none or no numbers, sums of unlike units, steps that go back. */
export function amountFaults(amount: Amount, path: Path, context: CheckContext): RuleFault[] {
  if (typeof amount === 'number' || 'year' in amount) return [];
  if ('field' in amount) return fieldFaults(amount.field, ['number'], path, context);
  if ('table' in amount) {
    const isKnown = Object.hasOwn(context.rule.tables ?? {}, amount.table);
    return isKnown ? [] : [{ path: [...path, 'table'], code: 'unknown-table', name: amount.table }];
  }
  if ('steps' in amount) return stepFaults(amount.steps, [...path, 'steps'], context);
  const [key, parts] = 'sum' in amount ? (['sum', amount.sum] as const) : (['ratio', amount.ratio] as const);
  if (parts.length === 0) return [{ path: [...path, key], code: 'empty-group' }];
  const faults = parts.flatMap((part, index) => amountFaults(part, [...path, key, index], context));
  const units = new Set(parts.flatMap(fieldsInAmount).map((field) => context.fields[field]?.unit));
  return faults.length === 0 && units.size > 1 ? [{ path: [...path, key], code: 'units-differ' }] : faults;
}

function stepFaults({ by, upTo }: Steps, path: Path, context: CheckContext): RuleFault[] {
  const backwards = upTo.findIndex(([bound], index) => index > 0 && bound <= (upTo[index - 1]?.[0] ?? bound));
  return [
    ...amountFaults(by, [...path, 'by'], context),
    ...(backwards < 0 ? [] : [{ path: [...path, 'upTo', backwards], code: 'steps-out-of-order' } as const]),
  ];
}
