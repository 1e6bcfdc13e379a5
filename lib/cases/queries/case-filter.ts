import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { searchQuery } from '#lib/platform/segmentation.ts';
import { toDate } from '#lib/shared/instants.ts';
import { NONE } from '../domain/case-figures.ts';
import { ENDED_STATUSES, OPEN_STATUSES } from '../domain/names.ts';
import type { CaseFilter } from '../list-schema.ts';
import { byLights } from './case-lights.ts';
import { basisColumn, exclusionOf, figureConditions } from './figure-conditions.ts';
import { UNIT_CLOCK, unitClocks } from './unit-clocks.ts';

type Place = { readonly timeZone: string; readonly districtId: number };

/** The filters of a list as conditions on a table aliased `c`. Lights are ranges of stored instants, so an index serves them. */
export function filterConditions(
  filter: CaseFilter,
  now: Temporal.Instant,
  { timeZone, districtId }: Place,
): Prisma.Sql {
  const conditions: Prisma.Sql[] = [];
  const add = (condition: Prisma.Sql) => conditions.push(condition);
  if (filter.status) add(Prisma.sql`c."status" = any(${filter.status})`);
  if (filter.open !== undefined) add(byOpenness(filter.open));
  if (filter.unit) add(isCode(Prisma.sql`c."leadUnitCode"`, filter.unit));
  if (filter.category) add(byCategory(filter.category));
  if (filter.area) add(isCode(Prisma.sql`c."areaCode"`, filter.area));
  if (filter.channel) add(Prisma.sql`c."channel" = ${filter.channel}`);
  if (filter.class) add(Prisma.sql`c."class" = ${filter.class}`);
  if (filter.source) add(Prisma.sql`c."source" = ${filter.source}`);
  if (filter.enterprise) add(Prisma.sql`c."enterpriseId" = ${filter.enterprise}::uuid`);
  if (filter.supervised !== undefined) add(Prisma.sql`c."isSupervised" = ${filter.supervised}`);
  if (filter.delayedBy) add(byDelay(filter.delayedBy, districtId));
  if (filter.waitsFor) {
    add(byUnitWaitedFor(filter.waitsFor, filter, { districtId, timeZone, now: toDate(now) }));
  } else {
    if (filter.light) add(byLights(filter.light, toDate(now)));
    if (filter.overdue !== undefined) add(byDue(filter.overdue, toDate(now)));
    if (filter.due) add(onDate(Prisma.sql`c."dueAt"`, filter.due, timeZone));
  }
  const at = basisColumn(filter.basis ?? 'submitted');
  if (filter.from) add(Prisma.sql`${at} >= ${startOf(filter.from, timeZone)}`);
  if (filter.to) add(Prisma.sql`${at} < ${startOf(filter.to, timeZone, 1)}`);
  if (filter.basis && !filter.from && !filter.to) add(Prisma.sql`${at} is not null`);
  if (filter.figure) add(Prisma.sql`${figureConditions(toDate(now))[filter.figure]} and (${exclusionOf}) is null`);
  if (filter.q) add(byWords(filter.q));
  return conditions.length > 0 ? Prisma.sql`and ${Prisma.join(conditions, ' and ')}` : Prisma.empty;
}

/** The first instant of a local date, or of the one `days` later. */
export const startOf = (date: string, timeZone: string, days = 0): Date =>
  toDate(Temporal.PlainDate.from(date).add({ days }).toZonedDateTime(timeZone).toInstant());

const isCode = (column: Prisma.Sql, code: string): Prisma.Sql =>
  code === NONE ? Prisma.sql`${column} is null` : Prisma.sql`${column} = ${code}`;

const byCategory = (code: string): Prisma.Sql =>
  code.length === 2
    ? Prisma.sql`c."categoryCode" >= ${code} and c."categoryCode" < ${`${code}~`}`
    : isCode(Prisma.sql`c."categoryCode"`, code);

/** Each way a comparison of the column itself, which an index serves. Drafts are in no list. */
const byOpenness = (isOpen: boolean): Prisma.Sql =>
  Prisma.sql`c."status" = any(${isOpen ? OPEN_STATUSES : [...ENDED_STATUSES]})`;

const byDue = (isOverdue: boolean, now: Date): Prisma.Sql =>
  isOverdue ? Prisma.sql`c."dueAt" < ${now}` : Prisma.sql`(c."dueAt" is null or c."dueAt" >= ${now})`;

type Waiting = { readonly districtId: number; readonly timeZone: string; readonly now: Date };

/** Cases that wait for a unit; light, lateness and day are then those of what it has to do, not of the case. */
function byUnitWaitedFor(unit: string, { light, overdue, due }: CaseFilter, { districtId, timeZone, now }: Waiting) {
  const running = Prisma.sql`k."pausedSince" is null`;
  const conditions = [
    ...(light ? [byLights(light, now, UNIT_CLOCK)] : []),
    ...(overdue === undefined ? [] : [Prisma.sql`${running} and (k."dueAt" < ${now}) = ${overdue}`]),
    ...(due
      ? [Prisma.sql`${running} and k."dueAt" >= ${now} and ${onDate(Prisma.sql`k."dueAt"`, due, timeZone)}`]
      : []),
  ];
  const where = conditions.length > 0 ? Prisma.sql`where ${Prisma.join(conditions, ' and ')}` : Prisma.empty;
  return Prisma.sql`c."id" in (select k."caseId" from (${unitClocks(districtId, [unit])}) k ${where})`;
}

/** Only delay of the unit's own: what it waited for others is theirs. */
const byDelay = (unit: string, districtId: number): Prisma.Sql =>
  Prisma.sql`c."id" in (select d."caseId" from "CaseDelay" d
    where d."districtId" = ${districtId} and d."unitCode" = ${unit} and d."ownMinutes" > 0)
    and (${exclusionOf}) is null`;

const onDate = (column: Prisma.Sql, date: string, timeZone: string): Prisma.Sql =>
  Prisma.sql`${column} >= ${startOf(date, timeZone)} and ${column} < ${startOf(date, timeZone, 1)}`;

/** A number finds its case; anything else is searched by words, Chinese ones too. */
function byWords(typed: string): Prisma.Sql {
  if (/^CN\d{8}-\d+$/i.test(typed)) return Prisma.sql`c."number" = ${typed.toUpperCase()}`;
  const query = searchQuery(typed);
  return query ? Prisma.sql`c."search" @@ ${query}::tsquery` : Prisma.sql`false`;
}
