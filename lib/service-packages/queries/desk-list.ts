import { can } from '#lib/access/domain/permissions.ts';
import { hasRole, hasRoleIn, unitsOf, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { OPEN_STATUSES as OPEN_CASES } from '#lib/cases/domain/names.ts';
import type { TeamRole } from '#lib/enterprises/domain/team.ts';
import type { Tier } from '#lib/enterprises/domain/tier.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { GIVEN_STATUSES, type PackageStatus, WRITING_ACTS } from '../domain/package-life.ts';
import { findLookedAfter } from './looked-after.ts';

export const DESK_TABS = ['drafts', 'review', 'approved', 'unreceived', 'ledger'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

type Person = { readonly name: string; readonly nameEn: string | null };

/** A line of the ledger (台账, domain reference 1.2), as far as there is data. */
export type DeskLine = Person & {
  readonly enterpriseId: string;
  readonly uscc: string;
  readonly tier: Tier | null;
  readonly number: number;
  readonly status: PackageStatus;
  readonly composedAt: Date;
  readonly composer: Person;
  /** YYYY-MM-DD */
  readonly handedOverOn: string | null;
  readonly receivedAt: Date | null;
  readonly team: readonly (Person & { readonly role: TeamRole })[];
  /** policies granted to the company as staff have verified, and their sum in 万元 */
  readonly granted: number;
  readonly grantedAmount: number;
  readonly openCases: number;
};

export type DeskPage = { readonly items: readonly DeskLine[]; readonly next: string | null };

const LINES = 50;
export const COUNTED_TO = 100;

/**
 * Versions of a tab, the last composed first, fifty at a time: for staff who work on cases those of companies they look after, for
 * reviewers what waits for their own review. A damaged cursor begins anew.
 */
export async function listDeskPackages(
  db: Db,
  viewer: Viewer,
  { tab, cursor }: { readonly tab: DeskTab; readonly cursor?: string | undefined },
): Promise<DeskPage> {
  if (!worksOnCases(viewer)) return { items: [], next: null };
  const after = cursor === undefined ? null : positionIn(cursor);
  const looked = await findLookedAfter(db, viewer);
  const rows = await db.$queryRaw<DeskLine[]>`
    select v.*, ${LEDGER} from (
      select v."districtId", v."enterpriseId", v."number", v."status", v."composedAt", v."handedOverOn"::text,
        v."receivedAt", v."composedById", e."uscc", e."name", e."nameEn", e."tier"
      from "PackageVersion" v
        join "Enterprise" e on e."districtId" = v."districtId" and e."id" = v."enterpriseId"
      where /* planned each time */ v."districtId" = ${viewer.districtId} and ${conditionOf(tab, viewer, looked)}
        ${after ? Prisma.sql`and (v."composedAt", v."enterpriseId") < (${after.at}, ${after.id}::uuid)` : Prisma.empty}
      order by v."composedAt" desc, v."enterpriseId" desc limit ${LINES + 1}) v
    order by v."composedAt" desc, v."enterpriseId" desc`;
  const items = rows.slice(0, LINES);
  const last = rows.length > LINES ? items.at(-1) : undefined;
  return { items, next: last ? cursorAt(last) : null };
}

/** The tabs that hold work; the ledger is looked things up in. */
const WORK_TABS = ['drafts', 'review', 'approved', 'unreceived'] as const satisfies readonly DeskTab[];

/** How much waits in each tab of work, counted to `COUNTED_TO`; nothing for whoever works on no cases. */
export async function countDeskPackages(db: Db, viewer: Viewer): Promise<Partial<Record<DeskTab, number>>> {
  if (!worksOnCases(viewer)) return {};
  const looked = await findLookedAfter(db, viewer);
  const counts = WORK_TABS.map(
    (tab) => Prisma.sql`(select count(*)::int from (select from "PackageVersion" v
      join "Enterprise" e on e."districtId" = v."districtId" and e."id" = v."enterpriseId"
      where v."districtId" = ${viewer.districtId} and ${conditionOf(tab, viewer, looked)} limit ${COUNTED_TO}) n)
      as ${Prisma.raw(`"${tab}"`)}`,
  );
  const [row] = await db.$queryRaw<Partial<Record<DeskTab, number>>[]>`
    select /* planned each time */ ${Prisma.join(counts)}`;
  return row ?? {};
}

/** A grant counts once staff have verified it, as in the figures of policies. */
const IS_GRANTED = Prisma.sql`a."districtId" = v."districtId" and a."enterpriseId" = v."enterpriseId"
  and a."status" = 'granted' and a."verifiedAt" is not null`;

/** What a line says beside its version; of the lines of a page alone. */
const LEDGER = Prisma.sql`
  (select jsonb_build_object('name', u."name", 'nameEn', u."nameEn") from "User" u
    where u."districtId" = v."districtId" and u."id" = v."composedById") as "composer",
  (select coalesce(jsonb_agg(jsonb_build_object('role', s."role", 'name', u."name", 'nameEn', u."nameEn")), '[]')
    from "TeamSeat" s join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
    where s."districtId" = v."districtId" and s."enterpriseId" = v."enterpriseId" and s."endedAt" is null) as "team",
  (select count(*)::int from "PolicyApplication" a where ${IS_GRANTED}) as "granted",
  (select coalesce(sum(a."amount"), 0)::float8 from "PolicyApplication" a where ${IS_GRANTED}) as "grantedAmount",
  (select count(*)::int from "Case" c where c."districtId" = v."districtId" and c."enterpriseId" = v."enterpriseId"
    and c."parentId" is null and c."status" = any(${OPEN_CASES})) as "openCases"`;

/** The version a company holds: none was handed over after it. */
const IS_CURRENT = Prisma.sql`not exists (select from "PackageVersion" l where l."districtId" = v."districtId"
  and l."enterpriseId" = v."enterpriseId" and l."number" > v."number" and l."status" = any(${[...GIVEN_STATUSES]}))`;

/** Which versions a list of the desk holds, of companies as `findLookedAfter` says; of the tables `v` and `e`. */
export function conditionOf(tab: DeskTab, viewer: Viewer, looked: Prisma.Sql): Prisma.Sql {
  switch (tab) {
    case 'drafts':
      return Prisma.sql`v."status" = 'draft' and ${looked}`;
    case 'approved':
      return Prisma.sql`v."status" = 'approved' and ${looked}`;
    case 'unreceived':
      return Prisma.sql`v."status" = 'handed-over' and ${IS_CURRENT} and ${looked}`;
    case 'ledger':
      return Prisma.sql`v."status" in ('handed-over', 'received') and ${IS_CURRENT} and ${looked}`;
    case 'review':
      return Prisma.sql`v."status" = 'in-review' and (${awaitedFrom(viewer)}) and not exists (
        select from "PackageEvent" w where w."districtId" = v."districtId" and w."enterpriseId" = v."enterpriseId"
          and w."number" = v."number" and w."actorId" = ${viewer.userId}::uuid and w."act" = any(${[...WRITING_ACTS]}))`;
  }
}

/** A review is awaited from somebody who gave none yet: for the office, or for the department that was asked when it was submitted. */
function awaitedFrom(viewer: Viewer): Prisma.Sql {
  if (!can(viewer, 'packages:review')) return Prisma.sql`false`;
  const office = hasRole(viewer, 'office-head', 'reviewer');
  const units = unitsOf(viewer).filter((unit) => hasRoleIn(viewer, unit, 'liaison', 'unit-head'));
  return Prisma.sql`(${office} and v."officeReviewedById" is null and v."departmentReviewedById" is distinct from ${viewer.userId}::uuid)
    or (v."departmentReviewedById" is null and v."officeReviewedById" is distinct from ${viewer.userId}::uuid
      and v."departmentCode" = any(${units}))`;
}

const cursorAt = ({ composedAt, enterpriseId }: DeskLine): string =>
  Buffer.from(`${composedAt.toISOString()} ${enterpriseId}`, 'utf8').toString('base64url');

function positionIn(cursor: string): { readonly at: Date; readonly id: string } | null {
  const [, at = '', id] =
    /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) ?? [];
  const date = new Date(at);
  return id === undefined || Number.isNaN(date.getTime()) ? null : { at: date, id };
}
