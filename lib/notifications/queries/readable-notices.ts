import type { Viewer } from '#lib/access/domain/viewer.ts';
import { visibleCases } from '#lib/cases/scope.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { followedBy } from '#lib/policies/scope.ts';
import { toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { ReadableNotice } from '../say-notice.ts';

export type ListedNotice = ReadableNotice & {
  readonly readAt: Temporal.Instant | null;
  /** what it asked for has been done, or cannot be done any more */
  readonly isMoot: boolean;
};

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly data: ReadableNotice['data'];
  readonly rung: string | null;
  readonly deadline: Date | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly isUrgent: boolean;
  readonly isMoot: boolean;
  readonly number: string | null;
  readonly title: string;
  readonly leadUnitCode: string | null;
  readonly companyName: string | null;
  readonly companyNameEn: string | null;
  readonly ownName: string | null;
  readonly ownNameEn: string | null;
};

/** Notices of a message as its reader may see them now: a case they no longer see is null, and nothing of it is told. */
export const listNoticesOfMessage = (db: Db, viewer: Viewer, messageId: string): Promise<ListedNotice[]> =>
  read(db, viewer, Prisma.sql`n."messageId" = ${messageId}::uuid`, Prisma.sql`n."isUrgent" desc, n."id"`);

export async function read(
  db: Db,
  viewer: Viewer,
  which: Prisma.Sql,
  order: Prisma.Sql,
  limit = 200,
): Promise<ListedNotice[]> {
  const rows = await db.$queryRaw<Row[]>`
    select n."id", n."kind", n."data", n."rung", n."deadline", n."createdAt", n."readAt", n."isUrgent", c."number", c."title",
      c."leadUnitCode", e."name" as "companyName", e."nameEn" as "companyNameEn",
      o."name" as "ownName", o."nameEn" as "ownNameEn",
      case n."kind"
        when 'alert' then k."stoppedAt" is not null or k."pausedSince" is not null or k."dueAt" <> n."deadline"
        when 'work' then not exists (select from "Clock" r where r."districtId" = n."districtId" and r."caseId" = n."caseId"
          and r."name" = n."data" ->> 'clock' and r."unitCode" = n."data" ->> 'unitCode' and r."stoppedAt" is null)
        when 'urgent-filed' then c."status" not in ('submitted', 'accepted')
        when 'question' then c."status" <> 'needs-information'
        when 'answered' then c."status" <> 'answered' or c."ratedAt" is not null
        when 'package-handed-over' then not exists (select from "PackageVersion" p where p."districtId" = n."districtId"
          and p."enterpriseId" = o."id" and p."number" = (n."data" ->> 'version')::int and p."status" = 'handed-over')
        when 'application-filed' then a."status" is distinct from 'submitted'
        when 'application-questioned' then a."status" is distinct from 'submitted'
        else false end as "isMoot"
    from "Notice" n
    left join lateral (select c.* from "Case" c where c."id" = n."caseId" and ${visibleCases(viewer)}) c on true
    left join "Enterprise" e on e."districtId" = n."districtId" and e."id" = c."enterpriseId"
    left join "Enterprise" o on n."caseId" is null and o."districtId" = n."districtId"
      and o."id" = (n."data" ->> 'enterpriseId')::uuid and (exists (select from "EnterpriseMember" m
        where m."districtId" = o."districtId" and m."enterpriseId" = o."id" and m."userId" = ${viewer.userId}::uuid)
        or exists (select from "PolicyApplication" p
          join "Enterprise" e on e."districtId" = p."districtId" and e."id" = p."enterpriseId"
          join "DistrictPolicy" d on d."districtId" = p."districtId" and d."policyId" = p."policyId"
          where p."districtId" = n."districtId" and p."id" = (n."data" ->> 'applicationId')::uuid and p."enterpriseId" = o."id"
            and ${followedBy(viewer)}))
    left join "PolicyApplication" a on a."districtId" = n."districtId" and a."id" = (n."data" ->> 'applicationId')::uuid
    left join "Clock" k on k."districtId" = n."districtId" and k."id" = n."clockId"
    where n."districtId" = ${viewer.districtId} and ${which}
    order by ${order} limit ${limit}`;
  return rows.map(noticeOf);
}

function noticeOf(row: Row): ListedNotice {
  const { number, title, leadUnitCode, companyName, companyNameEn: nameEn } = row;
  const { id, kind, data, rung, isUrgent, isMoot, ownName, ownNameEn } = row;
  return {
    id,
    kind,
    data,
    rung,
    isUrgent,
    isMoot: isMoot === true,
    deadline: toInstantOrNull(row.deadline),
    createdAt: toInstant(row.createdAt),
    readAt: toInstantOrNull(row.readAt),
    company: ownName === null ? null : { name: ownName, nameEn: ownNameEn },
    case:
      number === null
        ? null
        : { number, title, leadUnitCode, company: companyName === null ? null : { name: companyName, nameEn } },
  };
}
