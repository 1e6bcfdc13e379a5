import { measure } from '#lib/calendar/domain/measure.ts';
import type { Limit, WorkingCalendar } from '#lib/calendar/domain/types.ts';
import { CASE_CLASSES, type CaseClass } from './names.ts';
import type { Clock } from './state.ts';

/** All limits of the life cycle; every value is data of the district (domain reference 2.0 and 2.4). */
export type CaseLimits = {
  readonly acceptance: Limit;
  /** to dispatch again after an agreed return */
  readonly acceptanceAgain: Limit;
  readonly information: Limit;
  /** after the reminder, before a request is taken as withdrawn */
  readonly informationAgain: Limit;
  readonly signing: Readonly<Record<CaseClass, Limit>>;
  /** how long after signing a mistaken signature may still be returned */
  readonly returnAfterSigning: Limit;
  readonly returnDecision: Limit;
  /** null: no first-contact clock for this class */
  readonly firstContact: Readonly<Record<CaseClass, Limit | null>>;
  readonly handling: Readonly<Record<CaseClass, Limit>>;
  readonly review: Limit;
  readonly callback: Limit;
  readonly rating: Limit;
  /** how long an answer may be unrated before it is called back */
  readonly unratedCallback: Limit;
  readonly redo: Readonly<Record<CaseClass, Limit>>;
  /** from taking a case off the long-term list to its result (domain reference 2.3, 25) */
  readonly unshelved: Readonly<Record<CaseClass, Limit>>;
  /** calendar days until a shelved case is looked at again, at most */
  readonly shelfReviewDays: number;
  /** to answer a supervision order that names no day */
  readonly supervision: Limit;
  readonly appealWindow: Limit;
  readonly helperShare: number;
  readonly helperAtMostDays: number;
  /** how often a clock may be extended, and how often of these by the office without its head */
  readonly extensionsAtMost: number;
  readonly extensionsByOffice: number;
  /** 催办: a company reminds once in so many working days */
  readonly remindEveryDays: number;
  /** 暂停计时, in working days from its first date */
  readonly suspensionAtMostDays: number;
  /** all extensions of a clock together, of its limit */
  readonly extensionAtMostShare: number;
  readonly reopenWindowDays: number;
  readonly archiveAfterDays: number;
  readonly undoWindowMinutes: number;
  readonly samplingShare: number;
  readonly redoAtMostRounds: number;
};

export type LimitRow = { readonly name: string; readonly class: string; readonly value: unknown };

/** Reads the district's limit rows; throws for a missing or malformed one, because no deadline may be guessed. */
export function limitsFromRows(rows: readonly LimitRow[]): CaseLimits {
  const find = (name: string, caseClass = ''): unknown => {
    const exact = rows.find((row) => row.name === name && row.class === caseClass);
    const any = exact ?? rows.find((row) => row.name === name && row.class === '');
    if (!any) throw new Error(`No limit "${name}" for class "${caseClass}"`);
    return any.value;
  };
  const limit = (name: string, caseClass?: CaseClass): Limit => asLimit(find(name, caseClass), name);
  const byClass = <T>(read: (caseClass: CaseClass) => T) =>
    Object.fromEntries(CASE_CLASSES.map((each) => [each, read(each)])) as Record<CaseClass, T>;
  const number = (name: string): number => asNumber(find(name), name);

  return {
    acceptance: limit('acceptance'),
    acceptanceAgain: limit('acceptance-again'),
    information: limit('information'),
    informationAgain: limit('information-again'),
    signing: byClass((each) => limit('signing', each)),
    returnAfterSigning: limit('return-after-signing'),
    returnDecision: limit('return-decision'),
    firstContact: byClass((each) => {
      const value = find('first-contact', each);
      return value === null || isNone(value) ? null : asLimit(value, 'first-contact');
    }),
    handling: byClass((each) => limit('handling', each)),
    review: limit('review'),
    callback: limit('callback'),
    rating: limit('rating'),
    unratedCallback: limit('unrated-callback'),
    redo: byClass((each) => limit('redo', each)),
    unshelved: byClass((each) => limit('unshelved', each)),
    shelfReviewDays: number('shelf-review-days'),
    supervision: limit('supervision'),
    appealWindow: limit('appeal-window'),
    helperShare: number('helper-share'),
    helperAtMostDays: number('helper-at-most-days'),
    extensionsAtMost: number('extensions-at-most'),
    extensionsByOffice: number('extensions-by-office'),
    extensionAtMostShare: number('extension-at-most-share'),
    remindEveryDays: number('remind-every-days'),
    suspensionAtMostDays: number('suspension-at-most-days'),
    reopenWindowDays: number('reopen-window-days'),
    archiveAfterDays: number('archive-after-days'),
    undoWindowMinutes: number('undo-window-minutes'),
    samplingShare: number('sampling-share'),
    redoAtMostRounds: number('redo-at-most-rounds'),
  };
}

const MINUTES_A_DAY = 420;

/** A helper's limit: the smaller of three working days and two thirds of the lead's, at least one day or minute. */
export function helperLimit(lead: Limit, limits: CaseLimits): Limit {
  if ('workingMinutes' in lead) {
    const share = Math.max(1, Math.floor(lead.workingMinutes * limits.helperShare));
    return { workingMinutes: Math.min(limits.helperAtMostDays * MINUTES_A_DAY, share) };
  }
  const share = Math.max(1, Math.floor(lead.workingDays * limits.helperShare));
  return { workingDays: Math.min(limits.helperAtMostDays, share), due: lead.due };
}

/** What a running clock has left, in its own unit: never less than one. */
export function restOf(clock: Pick<Clock, 'limit' | 'dueAt'>, calendar: WorkingCalendar, now: Temporal.Instant): Limit {
  const left = measure(calendar, { from: now, to: clock.dueAt });
  if ('workingMinutes' in clock.limit) return { workingMinutes: Math.max(1, Math.floor(left.workingMinutes)) };
  return { workingDays: Math.max(1, left.workingDays), due: clock.limit.due };
}

/** Half of a limit, rounded up: reopened cases start from knowledge already gathered. */
export function halfOf(limit: Limit): Limit {
  if ('workingMinutes' in limit) return { workingMinutes: Math.ceil(limit.workingMinutes / 2) };
  return { workingDays: Math.max(1, Math.ceil(limit.workingDays / 2)), due: limit.due };
}

const isNone = (value: unknown): boolean => isRecord(value) && value.none === true;

function asLimit(value: unknown, name: string): Limit {
  if (isRecord(value)) {
    const { workingDays, workingMinutes, due } = value;
    if (typeof workingDays === 'number' && (due === 'endOfDay' || due === 'sameTime')) return { workingDays, due };
    if (typeof workingMinutes === 'number') return { workingMinutes };
  }
  throw new Error(`Limit "${name}" is malformed: ${JSON.stringify(value)}`);
}

function asNumber(value: unknown, name: string): number {
  if (isRecord(value) && typeof value.number === 'number') return value.number;
  throw new Error(`Limit "${name}" is malformed: ${JSON.stringify(value)}`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
