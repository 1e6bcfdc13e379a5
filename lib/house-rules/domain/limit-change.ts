import type { Limit } from '#lib/calendar/domain/types.ts';
import type { ClockName } from '#lib/cases/domain/names.ts';
import { NAMED_BY_PEOPLE, type Relimit } from '#lib/cases/domain/resetting.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

type Spec = {
  /** a time to be kept, a share in percent, or a plain number of what `unit` says */
  readonly kind: 'limit' | 'percent' | 'workingDays' | 'days' | 'minutes' | 'rounds' | 'times';
  readonly least: number;
  readonly most: number;
  /** the clock that runs by it; null where no clock does */
  readonly clock: ClockName | null;
  readonly mayBeNone?: true;
};

const limit = (clock: ClockName | null): Spec => ({ kind: 'limit', least: 1, most: 250, clock });

/** Every limit of the life cycle that a district sets for itself, and within which bounds. */
export const LIMIT_SPECS = {
  handling: limit('handling'),
  acceptance: limit('acceptance'),
  'acceptance-again': limit('acceptance'),
  signing: limit('signing'),
  'first-contact': { ...limit('first-contact'), mayBeNone: true },
  'return-decision': limit('return-decision'),
  'return-after-signing': limit(null),
  review: limit('review'),
  rating: limit('rating'),
  'unrated-callback': limit(null),
  callback: limit('callback'),
  information: limit('information'),
  'information-again': limit('information'),
  redo: limit('redo'),
  unshelved: limit('handling'),
  'shelf-review-days': { kind: 'days', least: 1, most: 365, clock: 'shelf-review' },
  supervision: limit('supervision'),
  'appeal-window': limit(null),
  'helper-share': { kind: 'percent', least: 10, most: 100, clock: 'helper' },
  'helper-at-most-days': { kind: 'workingDays', least: 1, most: 30, clock: 'helper' },
  'extensions-at-most': { kind: 'times', least: 0, most: 5, clock: null },
  'extensions-by-office': { kind: 'times', least: 0, most: 5, clock: null },
  'extension-at-most-share': { kind: 'percent', least: 10, most: 200, clock: null },
  'remind-every-days': { kind: 'workingDays', least: 1, most: 30, clock: null },
  'suspension-at-most-days': { kind: 'workingDays', least: 1, most: 60, clock: null },
  'redo-at-most-rounds': { kind: 'rounds', least: 1, most: 5, clock: null },
  'sampling-share': { kind: 'percent', least: 0, most: 100, clock: null },
  'reopen-window-days': { kind: 'days', least: 1, most: 365, clock: null },
  'archive-after-days': { kind: 'days', least: 1, most: 3_650, clock: null },
  'undo-window-minutes': { kind: 'minutes', least: 1, most: 120, clock: null },
} as const satisfies Readonly<Record<string, Spec>>;

export type LimitName = keyof typeof LIMIT_SPECS;
export const LIMIT_NAMES = Object.keys(LIMIT_SPECS) as LimitName[];

export const specOf = (name: LimitName): Spec => LIMIT_SPECS[name];

/** Ten working days of seven hours: a longer limit is said in days. */
const MOST_MINUTES = 4_200;

export const LIMIT_UNITS = ['workingDays', 'workingMinutes', 'none', 'number'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A limit as a form shows it: an amount of a unit. */
export type LimitEntry = { readonly class: string; readonly unit: LimitUnit; readonly amount: number | null };

export type LimitRow = { readonly class: string; readonly value: unknown };

/** The stored value as an amount of a unit. */
export function entryOf(name: LimitName, { class: caseClass, value }: LimitRow): LimitEntry {
  const stored = value as { workingDays?: number; workingMinutes?: number; number?: number };
  if (stored.workingDays !== undefined) return { class: caseClass, unit: 'workingDays', amount: stored.workingDays };
  if (stored.workingMinutes !== undefined) {
    return { class: caseClass, unit: 'workingMinutes', amount: stored.workingMinutes };
  }
  if (stored.number === undefined) return { class: caseClass, unit: 'none', amount: null };
  const amount = specOf(name).kind === 'percent' ? Math.round(stored.number * 100) : stored.number;
  return { class: caseClass, unit: 'number', amount };
}

/**
 * What is stored for the amounts of a form, one for each class there is; a value that says the same stays as it is (two thirds are
 * not 67 %). Refuses `limit-out-of-bounds`, and `malformed` for what no form sends.
 */
export function valuesOf(
  name: LimitName,
  rows: readonly LimitRow[],
  entries: readonly LimitEntry[],
): Result<LimitRow[]> {
  const changed: LimitRow[] = [];
  for (const row of rows) {
    const index = entries.findIndex((each) => each.class === row.class);
    const entry = entries[index];
    if (!entry) return refuse('malformed');
    const value = storedValue(name, entry, row, `values.${index}.amount`);
    if (!value.ok) return value;
    changed.push({ class: row.class, value: value.value });
  }
  return ok(changed);
}

function storedValue(name: LimitName, entry: LimitEntry, row: LimitRow, field: string): Result<unknown> {
  const spec = specOf(name);
  const { unit, amount } = entry;
  const before = entryOf(name, row);
  if (unit === before.unit && amount === before.amount) return ok(row.value);
  const isTime = spec.kind === 'limit';
  if (isTime === (unit === 'number') || (unit === 'none' && !spec.mayBeNone)) return refuse('malformed', {}, field);
  if (unit === 'none') return ok({ none: true });
  const most = unit === 'workingMinutes' ? MOST_MINUTES : spec.most;
  if (amount === null || !Number.isInteger(amount) || amount < spec.least || amount > most) {
    return refuse('limit-out-of-bounds', { least: spec.least, most }, field);
  }
  if (unit === 'workingDays') return ok({ workingDays: amount, due: 'endOfDay' });
  if (unit === 'workingMinutes') return ok({ workingMinutes: amount });
  return ok({ number: spec.kind === 'percent' ? amount / 100 : amount });
}

/** The value as the calendar counts it; null where it is no time or none is kept. */
export function limitIn(value: unknown): Limit | null {
  const stored = value as { workingDays?: number; workingMinutes?: number };
  return stored.workingDays !== undefined || stored.workingMinutes !== undefined ? (value as Limit) : null;
}

/** Whether clocks that run by it can follow a change: those that have a limit themselves, not a share of one or a day somebody named. */
export const canBringAlong = (name: LimitName): boolean => {
  const { kind, clock } = specOf(name);
  return kind === 'limit' && clock !== null && !NAMED_BY_PEOPLE.has(clock);
};

/** The other limits that running clocks would get, class by class; none where a class had no limit before or has none after. */
export function relimitsOf(name: LimitName, before: readonly LimitRow[], after: readonly LimitRow[]): Relimit[] {
  const { clock } = specOf(name);
  if (clock === null || !canBringAlong(name)) return [];
  return before.flatMap((row) => {
    const next = after.find((each) => each.class === row.class);
    const [from, to] = [limitIn(row.value), next ? limitIn(next.value) : null];
    return from && to && JSON.stringify(from) !== JSON.stringify(to) ? [{ clock, class: row.class, from, to }] : [];
  });
}
