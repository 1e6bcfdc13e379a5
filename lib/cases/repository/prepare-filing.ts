import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { caseNumber } from './numbers.ts';

export type FilingEnterprise = {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly areaCode: string | null;
};

export type PreparedFiling = { readonly number: string; readonly enterprise: FilingEnterprise | null };

type Row = { last: number } & { [K in keyof FilingEnterprise]: FilingEnterprise[K] | null };

/**
 * The company a request is filed for and its number, in one round trip. The company: one's own, or for staff any of the
 * district, none where staff name none or the person has none yet (拟设立企业, or not admitted so far). Refuses `unknown-company`, also
 * for a company that exists but is not one's own, so that nobody learns of it. The number is the next of the day by the district's local date; it is taken before
 * the filing's transaction, so that filings never wait for one another, and a filing that fails leaves a gap.
 */
export async function prepareFiling(
  db: Pick<Db, '$queryRaw'>,
  viewer: Viewer,
  uscc: string | undefined,
  { timeZone, now }: { timeZone: string; now: Temporal.Instant },
): Promise<Result<PreparedFiling>> {
  const { districtId } = viewer;
  const date = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const [row] = await db.$queryRaw<Row[]>`
    with "taken" as (
      insert into "CaseNumber" ("districtId", "day", "last") values (${districtId}, ${String(date)}::date, 1)
      on conflict ("districtId", "day") do update set "last" = "CaseNumber"."last" + 1
      returning "last"),
    "found" as (
      select "id", "uscc", "name", "areaCode" from "Enterprise"
      where "districtId" = ${districtId} and ${isMeant(viewer, uscc)} order by "id" limit 1)
    select "taken"."last", "found".* from "taken" left join "found" on true`;
  if (!row) throw new Error('No number was given out');
  const enterprise = enterpriseOf(row);
  if (!enterprise && (viewer.memberships.length > 0 || uscc !== undefined)) {
    return refuse('unknown-company', { uscc: uscc ?? '' }, 'enterpriseUscc');
  }
  return ok({ number: caseNumber(date, row.last), enterprise });
}

function isMeant(viewer: Viewer, uscc: string | undefined): Prisma.Sql {
  const named = uscc === undefined ? Prisma.sql`true` : Prisma.sql`"uscc" = ${uscc.trim().toUpperCase()}`;
  if (viewer.kind === 'staff') return uscc === undefined ? Prisma.sql`false` : named;
  return Prisma.sql`"id" = any(${viewer.memberships.map((each) => each.enterpriseId)}::uuid[]) and ${named}`;
}

const enterpriseOf = ({ id, uscc, name, areaCode }: Row): FilingEnterprise | null =>
  id && uscc && name ? { id, uscc, name, areaCode } : null;
