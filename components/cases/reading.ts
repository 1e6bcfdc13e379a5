import { measure } from '#lib/calendar/domain/measure.ts';
import type { DateReader } from '#lib/i18n/say-date.ts';
import type { WorkingTimeLeft } from '#lib/i18n/say-due.ts';
import { type Directory, nameIn, ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';

/** Who reads a case on this page: language, zone and present moment, with the district's names and calendar. Server only. */
export type Reading = DateReader & { readonly directory: Directory };

/** Working time to a due moment, or past it, by the district's calendar. */
export function timeLeft(dueAt: Temporal.Instant, { directory, now }: Reading): WorkingTimeLeft {
  const isOver = Temporal.Instant.compare(now, dueAt) > 0;
  const [from, to] = isOver ? [dueAt, now] : [now, dueAt];
  const { workingDays, workingMinutes } = measure(directory.calendar, { from, to });
  return { isOver, workingDays, workingMinutes };
}

/** A unit by its short name in the reader's language; its code when the district no longer has it. */
export function unitName(code: string | null | undefined, { directory, locale }: Reading): string {
  const unit = code ? directory.units.get(code) : undefined;
  return unit ? shortNameIn(locale, unit) : (code ?? '');
}

type Filer = { readonly enterpriseName: string | null; readonly enterpriseNameEn: string | null };

/** The company of a line; null where none is known. */
export const companyName = (line: Filer, { locale }: Pick<Reading, 'locale'>): string | null =>
  line.enterpriseName === null ? null : ownNameIn(locale, { name: line.enterpriseName, nameEn: line.enterpriseNameEn });

export function categoryName(code: string | null | undefined, { directory, locale }: Reading): string {
  const category = code ? directory.categories.get(code) : undefined;
  return category ? nameIn(locale, category) : (code ?? '');
}

export function areaName(code: string | null | undefined, { directory, locale }: Reading): string {
  const area = code ? directory.areas.get(code) : undefined;
  return area ? nameIn(locale, area) : (code ?? '');
}
