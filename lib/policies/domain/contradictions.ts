import type { Condition, NumberCondition } from './condition.ts';
import type { Path, RuleFault } from './rule-fault.ts';

/**
 * Parts that have to hold together and cannot: bounds of one field that leave no number, a flag that is and is not, codes without
 * one in common, days that end before they begin. The later part is the one that is named.
 */
export function contradictionsIn(parts: readonly Condition[], path: Path): RuleFault[] {
  return parts.flatMap((part, index) =>
    parts.slice(0, index).some((before) => excludeEachOther(before, part))
      ? [{ path: [...path, index], code: 'contradicts', ...nameOf(part) } as const]
      : [],
  );
}

function nameOf(part: Condition): { readonly name?: string } {
  if ('field' in part) return { name: part.field };
  return part.kind === 'number' && typeof part.left === 'object' && 'field' in part.left
    ? { name: part.left.field }
    : {};
}

function excludeEachOther(one: Condition, other: Condition): boolean {
  if (one.kind === 'number' && other.kind === 'number') return numbersExclude(one, other);
  if (!('field' in one) || !('field' in other) || one.field !== other.field) return false;
  if (one.kind === 'flag' && other.kind === 'flag') return one.is !== other.is;
  if (one.kind === 'code' && other.kind === 'code') {
    if (one.by === 'beginning' || other.by === 'beginning') return false;
    return !one.in.some((option) => other.in.includes(option));
  }
  if (one.kind !== 'day' || other.kind !== 'day') return false;
  return isAfter(one.from, other.until) || isAfter(other.from, one.until);
}

type Bound = { readonly low: number; readonly high: number; readonly isOpen: boolean };

/** Only a field against a number is looked at; what two fields are together nobody knows. */
function numbersExclude(one: NumberCondition, other: NumberCondition): boolean {
  const [first, second] = [boundOf(one), boundOf(other)];
  if (!first || !second || first.field !== second.field) return false;
  const low = Math.max(first.low, second.low);
  const high = Math.min(first.high, second.high);
  return low > high || (low === high && (first.isOpen || second.isOpen));
}

function boundOf({ left, is, right }: NumberCondition): (Bound & { readonly field: string }) | null {
  if (typeof left !== 'object' || !('field' in left) || typeof right !== 'number') return null;
  const { field } = left;
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (is === '!=') return null;
  if (is === '=') return { field, low: right, high: right, isOpen: false };
  const isOpen = is === '<' || is === '>';
  return is.startsWith('<') ? { field, low, high: right, isOpen } : { field, low: right, high, isOpen };
}

type MaybeDay = Extract<Condition, { kind: 'day' }>['from'];

const isAfter = (from: MaybeDay, until: MaybeDay): boolean =>
  from !== undefined && until !== undefined && 'date' in from && 'date' in until && from.date > until.date;
