import { CHINA_WEEK, chinaCalendarYears } from '#lib/calendar/reference/china.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { areas } from './areas.ts';
import { categoryGroups } from './categories.ts';
import { limitRows } from './limit-rows.ts';
import { loadPolicies } from './load-policies.ts';
import { units } from './units.ts';

export const CHANGNING = '310105';

const APPEARANCE = { portalName: '长宁区企业服务包', portalNameEn: 'Changning Enterprise Service Package' };

/** Loads what every installation starts from: the public calendar and the reference district. Twice changes nothing. */
export async function loadReference(db: Db): Promise<void> {
  await loadChinaCalendar(db);
  if (!(await db.district.findUnique({ where: { code: CHANGNING } }))) await createChangning(db);
  await db.$transaction(loadPolicies, { timeout: 30_000 });
}

async function createChangning(db: Db): Promise<void> {
  await db.$transaction(async (tx) => {
    const district = await tx.district.create({
      data: {
        code: CHANGNING,
        name: '上海市长宁区',
        nameEn: 'Changning District, Shanghai',
        timeZone: 'Asia/Shanghai',
        calendarCode: 'CN',
        week: CHINA_WEEK as unknown as Prisma.InputJsonObject,
        settings: { create: { name: 'appearance', value: APPEARANCE, updatedAt: new Date() } },
      },
    });
    await loadUnits(tx, district.id);
    await loadCategories(tx, district.id);
    await loadLimits(tx, district.id);
  });
}

/** Likewise for a district that is created later. */
export async function loadLimits(tx: Prisma.TransactionClient, districtId: number): Promise<void> {
  await tx.limitRule.createMany({
    data: limitRows().map(({ name, class: caseClass, value }) => ({
      districtId,
      name,
      class: caseClass,
      value: value as Prisma.InputJsonValue,
    })),
  });
}

async function loadChinaCalendar(db: Db): Promise<void> {
  const code = 'CN';
  await db.calendar.upsert({
    where: { code },
    create: { code, name: '国务院办公厅节假日安排', timeZone: 'Asia/Shanghai', source: 'chinese-days' },
    update: {},
  });
  const known = new Set((await db.calendarYear.findMany({ where: { calendarCode: code } })).map(({ year }) => year));
  const missing = chinaCalendarYears().filter(({ year }) => !known.has(year));
  await db.calendarYear.createMany({
    data: missing.map(({ year, published }) => ({ calendarCode: code, year, isPublished: published })),
  });
  await db.calendarDay.createMany({
    data: missing.flatMap(({ year, days }) =>
      days.map(({ date, kind, name }) => ({
        calendarCode: code,
        year,
        date: new Date(`${date}T00:00:00Z`),
        kind,
        name,
        hours: Prisma.DbNull,
      })),
    ),
  });
}

async function loadUnits(tx: Prisma.TransactionClient, districtId: number): Promise<void> {
  await tx.area.createMany({
    data: areas.map(({ code, name, nameEn, kind }) => ({ districtId, code, name, nameEn, kind })),
  });
  await tx.unit.createMany({
    data: units.map((unit) => ({
      districtId,
      code: unit.code,
      name: unit.name,
      nameEn: unit.nameEn,
      shortName: unit.shortName,
      shortNameEn: unit.shortNameEn,
      kind: unit.kind,
      areaCode: unit.areaCode ?? null,
      isUnconfirmed: unit.unconfirmed ?? false,
    })),
  });
  for (const { code, leadUnit, helperUnit } of areas) {
    await tx.area.update({
      where: { districtId_code: { districtId, code } },
      data: { leadUnitCode: leadUnit, helperUnitCodes: helperUnit ? [helperUnit] : [] },
    });
  }
}

export async function loadCategories(tx: Prisma.TransactionClient, districtId: number): Promise<void> {
  await tx.category.createMany({
    data: categoryGroups.map(({ code, name, nameEn }) => ({
      districtId,
      code,
      name,
      nameEn,
      route: Prisma.DbNull,
    })),
  });
  await tx.category.createMany({
    data: categoryGroups.flatMap((group) =>
      group.categories.map((each) => ({
        districtId,
        code: each.code,
        parentCode: group.code,
        name: each.name,
        nameEn: each.nameEn,
        class: each.class,
        route: each.route as unknown as Prisma.InputJsonObject,
        helpers: each.helpers as unknown as Prisma.InputJsonArray,
        isUrgent: each.urgent !== undefined,
        isReplyOnly: each.replyOnly ?? false,
        keywords: [...each.keywords],
        hint: each.hint,
        hintEn: each.hintEn,
      })),
    ),
  });
}
