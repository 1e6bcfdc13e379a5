import type { Tx } from '#lib/platform/db.ts';
import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDateColumn } from '#lib/shared/date-columns.ts';

export type NewCalendar = {
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly timeZone: string;
  /** date → what is celebrated */
  readonly holidays: Readonly<Record<string, string>>;
  /** date → why it is worked */
  readonly workdays: Readonly<Record<string, string>>;
};

export type NewDistrict = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly timeZone: string;
  readonly calendarCode: string;
  readonly week: unknown;
  /** every district has one office that accepts and dispatches */
  readonly office: { readonly name: string; readonly nameEn: string };
  readonly limits: readonly { readonly name: string; readonly class: string; readonly value: unknown }[];
};

/** A district with its office and limits, ready to be worked in. Throws when its calendar does not exist. */
export async function createDistrict(tx: Tx, district: NewDistrict): Promise<number> {
  const { office, limits, week, ...columns } = district;
  const { id } = await tx.district.create({ data: { ...columns, week: week as Prisma.InputJsonObject } });
  await tx.unit.create({
    data: {
      districtId: id,
      code: 'OFFICE',
      ...office,
      shortName: office.name,
      shortNameEn: office.nameEn,
      kind: 'office',
    },
  });
  await tx.limitRule.createMany({
    data: limits.map(({ value, ...rule }) => ({ districtId: id, ...rule, value: value as Prisma.InputJsonValue })),
  });
  return id;
}

/** A calendar unless there is one of this code; its years count as published where they name a holiday. */
export async function ensureCalendar(tx: Tx, calendar: NewCalendar): Promise<void> {
  const { code, name, source, timeZone } = calendar;
  if (await tx.calendar.findUnique({ where: { code } })) return;
  const days = [
    ...Object.entries(calendar.holidays).map(([date, why]) => ({ date, kind: 'holiday', name: why })),
    ...Object.entries(calendar.workdays).map(([date, why]) => ({ date, kind: 'workday', name: why })),
  ].map((day) => ({ ...day, year: Number(day.date.slice(0, 4)) }));
  await tx.calendar.create({ data: { code, name, source, timeZone } });
  const years = [...new Set(days.map(({ year }) => year))];
  await tx.calendarYear.createMany({
    data: years.map((year) => ({ calendarCode: code, year, isPublished: true, source })),
  });
  await tx.calendarDay.createMany({
    data: days.map((day) => ({ ...day, calendarCode: code, date: toDateColumn(day.date) })),
  });
}
