import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { asIndustryCode } from './domain/industry.ts';
import { isCalled as isIndustryCalled } from './queries/industries.ts';
import type { EnterpriseAnswer, EnterpriseListQuery } from './schema.ts';

export type EnterpriseLine = { readonly uscc: string; readonly name: string; readonly nameEn: string | null };

const AT_MOST = 20;

/** Companies of the district by any part of their name or the beginning of their credit code, for staff who work on cases. */
export async function searchEnterprises(db: Db, viewer: Viewer, typed: string): Promise<EnterpriseLine[]> {
  if (!worksOnCases(viewer)) return [];
  const wanted = typed.trim().slice(0, 100);
  if (wanted === '') return [];
  return db.$queryRaw`
    select "uscc", "name", "nameEn" from "Enterprise"
    where "districtId" = ${viewer.districtId}
      and ${isCalled(wanted)}
    order by position(lower(${wanted}) in lower("name")), length("name"), "uscc" limit ${AT_MOST}`;
}

type EnterprisePage = { readonly items: readonly EnterpriseAnswer[]; readonly nextCursor: string | null };

/**
 * A page of the district's companies in the order of their credit codes, for staff who work on cases. Refuses `forbidden`,
 * `cursor-damaged`.
 */
export async function listEnterprises(
  db: Db,
  viewer: Viewer,
  { q, area, industry, size, qualification, cursor, limit }: EnterpriseListQuery,
  now: Temporal.Instant,
): Promise<Result<EnterprisePage>> {
  if (!worksOnCases(viewer)) return refuse('forbidden');
  const last = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  if (cursor !== undefined && !/^[0-9A-Z]{18}$/.test(last)) return refuse('cursor-damaged', {}, 'cursor');
  const rows = await db.$queryRaw<EnterpriseAnswer[]>`
    select "uscc", "name", "nameEn", "industryCode", "registeredAddress", "operatingAddress", "taxAddress", "building",
      "areaCode", "tier", "size", (select "value"::int from "EnterpriseFact" f
        where f."districtId" = e."districtId" and f."enterpriseId" = e."id" and f."field" = 'employees'
        order by "year" desc limit 1) as "employees"
    from "Enterprise" e
    where "districtId" = ${viewer.districtId} and "uscc" > ${last}
      ${area === undefined ? Prisma.empty : Prisma.sql`and "areaCode" = ${area}`}
      ${industry === undefined ? Prisma.empty : isInBranch(industry)}
      ${size === undefined ? Prisma.empty : Prisma.sql`and "size" = ${size}`}
      ${qualification === undefined ? Prisma.empty : holds(qualification, now)}
      ${q === undefined ? Prisma.empty : Prisma.sql`and ${isCalled(q)}`}
    order by "uscc" limit ${limit + 1}`;
  const items = rows.slice(0, limit);
  const end = rows.length > limit ? items.at(-1) : undefined;
  return ok({ items, nextCursor: end ? Buffer.from(end.uscc, 'utf8').toString('base64url') : null });
}

/** A branch by its code and all below it; by words, every branch whose name has them. */
function isInBranch(typed: string): Prisma.Sql {
  const code = asIndustryCode(typed);
  if (code !== null) return Prisma.sql`and "industryCode" like ${`${code}%`}`;
  return Prisma.sql`and exists (select 1 from (select "code" from "Industry" where ${isIndustryCalled(typed)}) b
    where e."industryCode" like b."code" || '%')`;
}

/** On the day it is in the company's district. */
const holds = (kind: string, now: Temporal.Instant): Prisma.Sql => Prisma.sql`and exists (select 1
  from "EnterpriseQualification" h join "District" d on d."id" = h."districtId"
  where h."districtId" = e."districtId" and h."enterpriseId" = e."id" and h."kind" = ${kind}
    and (h."expiresOn" is null or h."expiresOn" >= (${toDate(now)}::timestamptz at time zone d."timeZone")::date))`;

/** Any part of a name, or the beginning of a credit code. */
function isCalled(typed: string): Prisma.Sql {
  const part = `%${typed.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return Prisma.sql`("name" ilike ${part} or "nameEn" ilike ${part} or "uscc" like ${part.slice(1).toUpperCase()})`;
}

/** One company by its credit code; null for a company there is not, or for somebody who may not look. */
export async function findEnterpriseLine(db: Db, viewer: Viewer, uscc: string): Promise<EnterpriseLine | null> {
  if (!worksOnCases(viewer)) return null;
  return db.enterprise.findUnique({
    where: { districtId_uscc: { districtId: viewer.districtId, uscc: uscc.trim().toUpperCase() } },
    select: { uscc: true, name: true, nameEn: true },
  });
}

const MENTIONED_AT_MOST = 20;

/**
 * Companies of the district that a text may mean: by credit code, by whole name, or by the name without place, trade and
 * legal form. Which of them it does mean, `recogniseMessage` decides.
 */
export async function listMentionedEnterprises(db: Db, viewer: Viewer, text: string): Promise<EnterpriseLine[]> {
  if (!worksOnCases(viewer)) return [];
  const folded = text.normalize('NFKC').toUpperCase().slice(0, 20_000);
  return db.$queryRaw`
    select "uscc", "name", "nameEn" from (
      select e.*, regexp_replace(regexp_replace("name", '^(上海市?|中国)|[（(][^）)]*[）)]', '', 'g'),
        '((网络|信息|智能|电子|生物|数字|软件)?(科技|技术|咨询|服务|管理|贸易|发展|文化|传播|供应链))?(集团)?(股份)?(有限)?(责任)?公司.*$', '') as "core",
        regexp_replace(regexp_replace("nameEn", '\\([^)]*\\)', ' ', 'g'), '[\\s,]*(co\\.?,?\\s*ltd\\.?|limited|ltd\\.?|inc\\.?|llc|corp\\.?)\\s*$', '', 'i') as "coreEn"
      from "Enterprise" e where "districtId" = ${viewer.districtId}) e
    where position("uscc" in ${folded}) > 0 or position(upper("name") in ${folded}) > 0
      or (length("core") >= 4 and position(upper("core") in ${folded}) > 0)
      or (length("coreEn") >= 6 and position(upper(regexp_replace(trim("coreEn"), '\\s+', ' ', 'g')) in ${folded}) > 0)
    order by "uscc" limit ${MENTIONED_AT_MOST}`;
}
