import type { Viewer } from '#lib/access/domain/viewer.ts';
import { type Light, lightOf } from '#lib/calendar/domain/light.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { CaseStatus, ClockName } from '../domain/names.ts';
import { statusSeenBy } from '../domain/seen.ts';
import type { CaseFilter, CaseListQuery, CaseSort } from '../list-schema.ts';
import { type CursorPosition, decodeCursor, encodeCursor } from './cursor.ts';
import { conditionsFor, dueSeenBy } from './seen-conditions.ts';

/** One line of a list. */
export type CaseLine = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly class: string | null;
  readonly categoryCode: string | null;
  readonly areaCode: string | null;
  readonly channel: string;
  readonly source: string | null;
  readonly isUrgent: boolean;
  readonly isConfidential: boolean;
  readonly enterpriseUscc: string | null;
  readonly enterpriseName: string | null;
  readonly enterpriseNameEn: string | null;
  readonly leadUnitCode: string | null;
  readonly submittedAt: Temporal.Instant;
  readonly promisedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  readonly dueClock: ClockName | null;
  /** null when nothing is due any more */
  readonly light: Light | null;
};

export type CasePage = { readonly items: CaseLine[]; readonly nextCursor: string | null };

type Zone = { readonly timeZone: string };
type Row = Omit<CaseLine, 'submittedAt' | 'promisedAt' | 'answeredAt' | 'closedAt' | 'dueAt' | 'light'> & {
  submittedAt: Date;
  promisedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  dueAt: Date | null;
  warnAt: Date | null;
  darkRedAt: Date | null;
  isPaused: boolean;
};

/** A page of the cases this viewer may see, by keyset: page a hundred is as fast as page one. */
export async function listCases(
  db: Db,
  viewer: Viewer,
  query: CaseListQuery,
  { now, timeZone }: Zone & { now: Temporal.Instant },
): Promise<CasePage> {
  const limit = query.limit ?? 50;
  const sort = query.sort ?? '-submittedAt';
  const where = conditionsFor(viewer, query, { now, timeZone });
  const order = { sort, due: dueSeenBy(viewer) };
  const rows = await pageOf(db, where, order, query.cursor, limit + 1);
  const lines = rows.slice(0, limit).map((row) => lineOf(row, viewer, now));
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: lines, nextCursor: last ? encodeCursor(last, sort) : null };
}

/** Exact to `most`, then more: nobody needs to know whether it is 41,337 or 41,338. */
export async function countCases(
  db: Db,
  viewer: Viewer,
  filter: CaseFilter,
  { now, timeZone, most = 1_000 }: Zone & { now: Temporal.Instant; most?: number },
): Promise<{ count: number; more: boolean }> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from (
      select from "Case" c where ${conditionsFor(viewer, filter, { now, timeZone })}
      limit ${most + 1}) "found"`;
  const count = row?.count ?? 0;
  return { count: Math.min(count, most), more: count > most };
}

/** `due` is what the viewer may see of the due time. */
type Order = { readonly sort: CaseSort; readonly due: Prisma.Sql };

/** Rows with a due time come first, then the others: two index scans rather than one that cannot use its order. */
async function pageOf(
  db: Db,
  where: Prisma.Sql,
  order: Order,
  cursor: string | undefined,
  limit: number,
): Promise<Row[]> {
  const { sort, due: dueAt } = order;
  const after = cursor ? decodeCursor(cursor, sort) : null;
  if (sort === 'submittedAt' || sort === '-submittedAt') {
    return select(db, Prisma.sql`${where} ${beyond(order, after)}`, order, limit);
  }
  const newest: Order = { sort: '-submittedAt', due: dueAt };
  const isPastDue = after !== null && after.at === null;
  const due = isPastDue
    ? []
    : await select(db, Prisma.sql`${where} and ${dueAt} is not null ${beyond(order, after)}`, order, limit);
  if (due.length >= limit) return due;
  const rest = Prisma.sql`${where} and ${dueAt} is null ${isPastDue ? beyond(newest, after) : Prisma.empty}`;
  return [...due, ...(await select(db, rest, newest, limit - due.length))];
}

function beyond(order: Order, after: CursorPosition | null): Prisma.Sql {
  if (!after) return Prisma.empty;
  const { sort } = order;
  const sign = sort.startsWith('-') ? Prisma.sql`<` : Prisma.sql`>`;
  const value = sort.endsWith('dueAt') ? after.at : after.submittedAt;
  return Prisma.sql`and (${column(order)}, c."id") ${sign} (${value}, ${after.id}::uuid)`;
}

const select = (db: Db, where: Prisma.Sql, order: Order, limit: number): Promise<Row[]> => {
  const direction = order.sort.startsWith('-') ? Prisma.sql`desc` : Prisma.sql`asc`;
  return db.$queryRaw<Row[]>`
    select c."id", c."number", c."title", c."version", c."status", c."class", c."categoryCode", c."areaCode",
      c."channel", c."source", c."isUrgent", c."isConfidential", c."leadUnitCode", c."submittedAt", c."promisedAt",
      c."answeredAt", c."closedAt", ${order.due} as "dueAt", c."warnAt", c."darkRedAt", c."dueClock", c."isPaused",
      e."uscc" as "enterpriseUscc", e."name" as "enterpriseName",
      e."nameEn" as "enterpriseNameEn"
    from "Case" c
    left join "Enterprise" e on e."districtId" = c."districtId" and e."id" = c."enterpriseId"
    where ${where}
    order by ${column(order)} ${direction}, c."id" ${direction} limit ${limit}`;
};

const column = ({ sort, due }: Order): Prisma.Sql => (sort.endsWith('dueAt') ? due : Prisma.sql`c."submittedAt"`);

function lineOf(row: Row, viewer: Viewer, now: Temporal.Instant): CaseLine {
  const { warnAt, darkRedAt, isPaused, ...line } = row;
  const dueAt = toInstantOrNull(row.dueAt);
  return {
    ...line,
    dueClock: dueAt && row.dueClock,
    status: statusSeenBy(viewer, row.status),
    submittedAt: toInstant(row.submittedAt),
    promisedAt: toInstantOrNull(row.promisedAt),
    answeredAt: toInstantOrNull(row.answeredAt),
    closedAt: toInstantOrNull(row.closedAt),
    dueAt,
    light: lightOfLine({ dueAt, warnAt, darkRedAt, isPaused }, now),
  };
}

type LitRow = { dueAt: Temporal.Instant | null; warnAt: Date | null; darkRedAt: Date | null; isPaused: boolean };

export function lightOfLine({ dueAt, warnAt, darkRedAt, isPaused }: LitRow, now: Temporal.Instant): Light | null {
  if (isPaused) return 'grey';
  if (!dueAt || !warnAt || !darkRedAt) return null;
  const lit = { dueAt, warnAt: toInstant(warnAt), darkRedAt: toInstant(darkRedAt), pausedSince: null, stoppedAt: null };
  return lightOf(lit, now);
}
