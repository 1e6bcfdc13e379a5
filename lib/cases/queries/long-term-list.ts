import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Light } from '#lib/calendar/domain/light.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate, toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { CaseStatus } from '../domain/names.ts';
import { visibleCases } from '../scope.ts';
import { lightOfLine } from './list-cases.ts';

/** 挂账清单: one stay of a case on the long-term list, as of a month. */
export type LongTermLine = {
  readonly number: string;
  readonly title: string;
  readonly enterpriseName: string | null;
  readonly enterpriseNameEn: string | null;
  readonly leadUnitCode: string | null;
  readonly categoryCode: string | null;
  /** null where a ledger brought it without, or the content was erased */
  readonly plan: string | null;
  readonly owner: string | null;
  readonly shelvedAt: Temporal.Instant;
  readonly isNew: boolean;
  readonly reviewedAt: Temporal.Instant | null;
  readonly reviewNote: string | null;
  /** of the review that runs; null once it has left the list, and for what came with a ledger */
  readonly reviewDueAt: Temporal.Instant | null;
  readonly light: Light | null;
  /** when it left the list within the month, and where to */
  readonly leftAt: Temporal.Instant | null;
  readonly leftTo: CaseStatus | null;
};

export type LongTermCounts = {
  readonly standing: number;
  readonly added: number;
  readonly reviewed: number;
  readonly left: number;
};

export type LongTermList = {
  readonly lines: readonly LongTermLine[];
  readonly counts: LongTermCounts;
  /** there are more than are shown */
  readonly isCut: boolean;
};

type Asked = {
  readonly month: Temporal.PlainYearMonth;
  readonly now: Temporal.Instant;
  readonly timeZone: string;
  readonly limit?: number;
};

type Row = Omit<LongTermLine, 'shelvedAt' | 'reviewedAt' | 'reviewDueAt' | 'leftAt' | 'light'> &
  LongTermCounts & {
    shelvedAt: Date;
    reviewedAt: Date | null;
    leftAt: Date | null;
    dueAt: Date | null;
    warnAt: Date | null;
    darkRedAt: Date | null;
  };

export const LONG_TERM_AT_ONCE = 500;

/**
 * What was on the long-term list at some time of the month, the oldest first: what stands, what came, what left. Read from the
 * history, so that the list of a past month stays what it was. Only cases this viewer may see.
 */
export async function findLongTermList(
  db: Db,
  viewer: Viewer,
  { month, now, timeZone, limit = LONG_TERM_AT_ONCE }: Asked,
): Promise<LongTermList> {
  const start = (each: Temporal.PlainYearMonth) =>
    toDate(each.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).toInstant());
  const [from, to] = [start(month), start(month.add({ months: 1 }))];
  const rows = await db.$queryRaw<Row[]>`
    with "stays" as (
      select c.*, s."at" as "shelvedAt", s."at" >= ${from} as "isNew", s."seq",
        coalesce(p."data"->>'plan', c."shelfPlan") as "plan",
        coalesce(s."data"->>'owner', c."shelfOwner") as "owner", l."at" as "leftAt", l."toStatus" as "leftTo",
        r."at" as "reviewedAt", r."data"->>'note' as "reviewNote"
      from "CaseEvent" s
      join "Case" c on c."districtId" = s."districtId" and c."id" = s."caseId"
      left join "CaseEvent" p on p."districtId" = s."districtId" and p."caseId" = s."caseId" and p."seq" = s."seq" + 1
        and p."type" = 'shelved'
      left join lateral (${firstLeaving(to)}) l on true
      left join lateral (${lastReview(to)}) r on true
      where s."districtId" = ${viewer.districtId} and s."at" < ${to} and s."toStatus" = 'shelved'
        and s."fromStatus" is distinct from 'shelved'
        and (l."at" is null or l."at" >= ${from}) and ${visibleCases(viewer)})
    select t."number", t."title", t."leadUnitCode", t."categoryCode", t."plan", t."shelvedAt", t."isNew", t."reviewedAt",
      t."reviewNote", t."leftAt", t."leftTo", t."owner",
      e."name" as "enterpriseName", e."nameEn" as "enterpriseNameEn", k."dueAt", k."warnAt", k."darkRedAt",
      (count(*) filter (where t."leftAt" is null) over ())::int as "standing",
      (count(*) filter (where t."isNew") over ())::int as "added",
      (count(*) filter (where t."reviewedAt" >= ${from}) over ())::int as "reviewed",
      (count(*) filter (where t."leftAt" is not null) over ())::int as "left"
    from "stays" t
    left join "Enterprise" e on e."districtId" = t."districtId" and e."id" = t."enterpriseId"
    left join "Clock" k on k."districtId" = t."districtId" and k."caseId" = t."id" and k."name" = 'shelf-review'
      and k."stoppedAt" is null and t."leftAt" is null
    order by t."shelvedAt", t."number" limit ${limit + 1}`;
  const { standing, added, reviewed, left } = rows[0] ?? { standing: 0, added: 0, reviewed: 0, left: 0 };
  return {
    lines: rows.slice(0, limit).map((row) => lineOf(row, now)),
    counts: { standing, added, reviewed, left },
    isCut: rows.length > limit,
  };
}

/** The first event after a stay began by which the case went elsewhere. */
const firstLeaving = (to: Date): Prisma.Sql => Prisma.sql`
  select e."at", e."toStatus" from "CaseEvent" e where e."districtId" = s."districtId" and e."caseId" = s."caseId"
    and e."seq" > s."seq" and e."fromStatus" = 'shelved' and e."toStatus" <> 'shelved' and e."at" < ${to}
  order by e."seq" limit 1`;

const lastReview = (to: Date): Prisma.Sql => Prisma.sql`
  select e."at", e."data" from "CaseEvent" e where e."districtId" = s."districtId" and e."caseId" = s."caseId"
    and e."seq" > s."seq" and e."type" = 'shelf-reviewed' and e."at" < coalesce(l."at", ${to})
  order by e."seq" desc limit 1`;

function lineOf(row: Row, now: Temporal.Instant): LongTermLine {
  const { dueAt, warnAt, darkRedAt, standing: _s, added: _a, reviewed: _r, left: _l, ...line } = row;
  const reviewDueAt = toInstantOrNull(dueAt);
  return {
    ...line,
    shelvedAt: toInstant(row.shelvedAt),
    reviewedAt: toInstantOrNull(row.reviewedAt),
    leftAt: toInstantOrNull(row.leftAt),
    reviewDueAt,
    light: lightOfLine({ dueAt: reviewDueAt, warnAt, darkRedAt, isPaused: false }, now),
  };
}
