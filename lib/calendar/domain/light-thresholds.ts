import { dueOf } from './due.ts';
import { measure } from './measure.ts';
import type { Limit, Pause, WorkingCalendar } from './types.ts';
import { whenUsed } from './when-used.ts';

export type CaseClass = 'A' | 'B' | 'C' | 'D' | 'E';
export type LightThresholds = { readonly warnAt: Temporal.Instant; readonly darkRedAt: Temporal.Instant };

/** The working day of the limit tables (9:00–12:00, 13:30–17:30), whatever hours a district keeps. */
export const WORKING_DAY_MINUTES = 420;
const CLASS_A_WARNING_MINUTES = 240;
const WARN_WHEN_USED = 0.7;
const DARK_RED_AFTER: Limit = { workingDays: 3, due: 'sameTime' };

/**
 * When a clock's light turns yellow and dark red. Yellow: 70 % of the working time used, or one working day left (class A: 240
 * minutes) where the limit is longer than that, whichever comes first. Dark red: three working days overdue. Rule: domain.md
 * §1.7. Example: a limit of ten working days warns when three are left. Throws on a calendar without working time, which
 * cannot have given the due time.
 */
export function lightThresholds(
  calendar: WorkingCalendar,
  clock: {
    startAt: Temporal.Instant;
    dueAt: Temporal.Instant;
    limit: Limit;
    pauses?: readonly Pause[];
    caseClass?: CaseClass;
  },
): LightThresholds {
  const { startAt, dueAt, limit, pauses = [], caseClass } = clock;
  const darkRed = dueOf(calendar, { startAt: dueAt, limit: DARK_RED_AFTER });
  if (!darkRed.ok) throw new Error(`No working time after the due time: ${darkRed.refusal.code}`);

  const total = measure(calendar, { from: startAt, to: dueAt, pauses }).workingMinutes;
  const left = caseClass === 'A' ? CLASS_A_WARNING_MINUTES : WORKING_DAY_MINUTES;
  const byShare = total * WARN_WHEN_USED;
  const used = lengthOf(limit) > left ? Math.min(byShare, total - left) : byShare;

  return { warnAt: whenUsed(calendar, { startAt, dueAt, pauses }, used), darkRedAt: darkRed.value.dueAt };
}

/** A limit's length in working minutes of the limit tables. */
export const lengthOf = (limit: Limit): number =>
  'workingMinutes' in limit ? limit.workingMinutes : limit.workingDays * WORKING_DAY_MINUTES;
