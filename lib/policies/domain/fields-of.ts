import { type Amount, type Condition, partsOf } from './condition.ts';

/** The fields an amount is made of, each once. */
export function fieldsInAmount(amount: Amount): string[] {
  if (typeof amount === 'number' || 'table' in amount || 'year' in amount) return [];
  if ('field' in amount) return [amount.field];
  if ('steps' in amount) return fieldsInAmount(amount.steps.by);
  return [...new Set(('sum' in amount ? amount.sum : amount.ratio).flatMap(fieldsInAmount))];
}

/** The fields a condition asks for itself, without those of its parts. */
export function ownFields(condition: Condition): string[] {
  switch (condition.kind) {
    case 'number':
      return [...new Set([...fieldsInAmount(condition.left), ...fieldsInAmount(condition.right)])];
    case 'flag':
    case 'code':
    case 'set':
    case 'day':
      return [condition.field];
    default:
      return [];
  }
}

/** Every field a rule asks for, each once, in the order of the rule. */
export const fieldsOf = (condition: Condition): string[] => [
  ...new Set([...ownFields(condition), ...partsOf(condition).flatMap(fieldsOf)]),
];

/** Somebody's judgement is part of it: no profile makes it decided. */
export const isJudged = (condition: Condition): boolean =>
  condition.kind === 'judged' || partsOf(condition).some(isJudged);
