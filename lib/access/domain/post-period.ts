import { fromDateColumn, toDateColumn } from '#lib/shared/date-columns.ts';
import type { StaffRole } from './roles.ts';
import { isAdministratorRole } from './staff-rules.ts';

/** The days between which a post counts, both included and as a database keeps dates (midnight UTC); null: from or until whenever. */
export type PostPeriod = { readonly fromDate: Date | null; readonly untilDate: Date | null };

/** A post as it is written down for the auditor: its days as text. */
export const sayPost = <P extends PostPeriod & { readonly unitCode: string; readonly role: StaffRole }>({
  unitCode,
  role,
  fromDate,
  untilDate,
}: P) => ({
  unitCode,
  role,
  ...(fromDate && { from: fromDateColumn(fromDate) }),
  ...(untilDate && { until: fromDateColumn(untilDate) }),
});

export const ALWAYS: PostPeriod = { fromDate: null, untilDate: null };

export const periodOf = (from: Temporal.PlainDate | null, until: Temporal.PlainDate | null): PostPeriod => ({
  fromDate: from && toDateColumn(from),
  untilDate: until && toDateColumn(until),
});

export const isSamePeriod = (one: PostPeriod, other: PostPeriod): boolean =>
  one.fromDate?.getTime() === other.fromDate?.getTime() && one.untilDate?.getTime() === other.untilDate?.getTime();

export type PeriodFault = 'until-before-from' | 'administrator-without-end';

/** Why a post cannot have these days; null where it can. Administrators' posts have none: none of them runs out unseen. */
export function postPeriodFault(role: StaffRole, { fromDate, untilDate }: PostPeriod): PeriodFault | null {
  if (isAdministratorRole(role) && (fromDate || untilDate)) return 'administrator-without-end';
  return fromDate && untilDate && untilDate < fromDate ? 'until-before-from' : null;
}

/** Posts that count on this day, as a condition for the database. */
export function inForceOn(today: Temporal.PlainDate) {
  const day = toDateColumn(today);
  return {
    AND: [
      { OR: [{ fromDate: null }, { fromDate: { lte: day } }] },
      { OR: [{ untilDate: null }, { untilDate: { gte: day } }] },
    ],
  };
}
