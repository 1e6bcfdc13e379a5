import { can } from '#lib/access/domain/permissions.ts';
import { inForceOn } from '#lib/access/domain/post-period.ts';
import { belongsTo, type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fitsSeat, lackingSeats, POSTS_FOR, SEATS_OF, TEAM_ROLES, type TeamRole, unitForSeat } from '../domain/team.ts';
import { TEAM_TIERS, type Tier } from '../domain/tier.ts';
import type { SeatChoice } from '../team-schema.ts';

type Today = { readonly now: Temporal.Instant; readonly timeZone: string };

const todayOf = ({ now, timeZone }: Today): Temporal.PlainDate => now.toZonedDateTimeISO(timeZone).toPlainDate();

export type SeatView = SeatChoice & {
  readonly id: string;
  readonly role: TeamRole;
  readonly name: string;
  readonly nameEn: string | null;
  /** never a leader's: they are known by name and title (ui, “Words”) */
  readonly officePhone: string | null;
  /** the account is open and a post still lets them hold the seat */
  readonly serves: boolean;
};

/**
 * A company's team in the order of its seats, for its own people (agents apart) and for staff who work on cases. A company reads
 * those who serve it today; staff also those whose seat has to be given to somebody else.
 */
export async function listTeam(db: Db, viewer: Viewer, enterpriseId: string, asked: Today): Promise<SeatView[]> {
  const isOwn = belongsTo(viewer, enterpriseId);
  if (!isOwn && !worksOnCases(viewer)) return [];
  const { districtId } = viewer;
  const seats = await db.teamSeat.findMany({
    where: { districtId, enterpriseId, endedAt: null },
    select: {
      id: true,
      role: true,
      userId: true,
      unitCode: true,
      user: {
        select: {
          name: true,
          nameEn: true,
          officePhone: true,
          disabledAt: true,
          posts: { where: inForceOn(todayOf(asked)), select: { unitCode: true, role: true } },
        },
      },
    },
  });
  const views = seats.map(({ user, role, ...seat }): SeatView => {
    const { name, nameEn, officePhone, disabledAt, posts } = user;
    const seatRole = role as TeamRole;
    const serves = disabledAt === null && fitsSeat(posts, seatRole, seat.unitCode);
    return { ...seat, role: seatRole, name, nameEn, officePhone: seatRole === 'leader' ? null : officePhone, serves };
  });
  return views
    .filter(({ serves }) => serves || !isOwn)
    .sort((a, b) => TEAM_ROLES.indexOf(a.role) - TEAM_ROLES.indexOf(b.role));
}

/** The seats that a company is owed by its tier and that nobody of `team` serves in today; for staff who work on cases. */
export async function findLackingSeats(
  db: Db,
  viewer: Viewer,
  enterpriseId: string,
  team: readonly SeatView[],
): Promise<TeamRole[]> {
  if (!worksOnCases(viewer)) return [];
  const company = await db.enterprise.findUnique({
    where: { districtId_id: { districtId: viewer.districtId, id: enterpriseId } },
    select: { tier: true },
  });
  const held = team.filter(({ serves }) => serves).map(({ role }) => role);
  return lackingSeats((company?.tier ?? null) as Tier | null, held);
}

export type Candidate = SeatChoice & {
  readonly role: TeamRole;
  readonly name: string;
  readonly nameEn: string | null;
  /** seats this person holds already */
  readonly seats: number;
};

/** Who can hold which seat today, with the load each already carries, for those who name teams. */
export async function listCandidates(db: Db, viewer: Viewer, asked: Today): Promise<Candidate[]> {
  if (!can(viewer, 'teams:manage')) return [];
  const { districtId } = viewer;
  const people = await db.user.findMany({
    where: { districtId, kind: 'staff', disabledAt: null, posts: { some: {} } },
    select: {
      id: true,
      name: true,
      nameEn: true,
      posts: { where: inForceOn(todayOf(asked)), select: { unitCode: true, role: true } },
      _count: { select: { teamSeats: { where: { endedAt: null } } } },
    },
    orderBy: { login: 'asc' },
  });
  return people.flatMap(({ id: userId, name, nameEn, posts, _count }) =>
    TEAM_ROLES.flatMap((role) => {
      const unitCode = unitForSeat(posts, role);
      return unitCode === null ? [] : [{ userId, unitCode, role, name, nameEn, seats: _count.teamSeats }];
    }),
  );
}

export type LackingCompany = {
  readonly uscc: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly tier: Tier;
  readonly lacking: readonly TeamRole[];
};

const LINES = 50;

/** Companies of a tier with a team that lack somebody who serves today, in the order of their credit codes; fifty at a time. */
export async function listLacking(
  db: Db,
  viewer: Viewer,
  { after, ...asked }: Today & { readonly after: string },
): Promise<{ readonly items: LackingCompany[]; readonly next: string | null }> {
  if (!worksOnCases(viewer)) return { items: [], next: null };
  const rows = await db.$queryRaw<(Omit<LackingCompany, 'lacking'> & { held: TeamRole[] })[]>`
    select * from (
      select e."uscc", e."name", e."nameEn", e."tier", array(
        select s."role" from "TeamSeat" s join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
        where s."districtId" = e."districtId" and s."enterpriseId" = e."id" and s."endedAt" is null
          and u."disabledAt" is null and ${holdsPost(todayOf(asked))}) as "held"
      from "Enterprise" e
      where e."districtId" = ${viewer.districtId} and e."tier" in ('T1', 'T2', 'T3') and e."uscc" > ${after}) c
    where not ${owed} <@ "held"
    order by "uscc" limit ${LINES + 1}`;
  const items = rows.slice(0, LINES).map(({ held, ...row }) => ({ ...row, lacking: lackingSeats(row.tier, held) }));
  return { items, next: rows.length > LINES ? (items.at(-1)?.uscc ?? null) : null };
}

/** The seats owed to a company by its tier. */
const owed = Prisma.sql`(case "tier" ${Prisma.join(
  TEAM_TIERS.map((tier) => Prisma.sql`when ${tier} then ${[...SEATS_OF[tier]]}::text[]`),
  ' ',
)} end)`;

const FITTING = Prisma.join(
  TEAM_ROLES.flatMap((seat) => POSTS_FOR[seat].map((post) => Prisma.sql`(${seat}, ${post})`)),
);

/** `fitsSeat` on a day, of the seat `s`. */
const holdsPost = (today: Temporal.PlainDate): Prisma.Sql => Prisma.sql`exists (
  select from "Post" p where p."districtId" = s."districtId" and p."userId" = s."userId" and p."unitCode" = s."unitCode"
    and (s."role", p."role") in (${FITTING})
    and (p."fromDate" is null or p."fromDate" <= ${today.toString()}::date)
    and (p."untilDate" is null or p."untilDate" >= ${today.toString()}::date))`;

export type OfficerLoad = {
  readonly userId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unitCode: string;
  readonly companies: number;
  readonly T1: number;
  readonly T2: number;
  readonly T3: number;
};

const OFFICERS = 200;

/** How many companies each person serves and of which tier, the most loaded first. */
export async function listOfficerLoad(db: Db, viewer: Viewer): Promise<OfficerLoad[]> {
  if (!worksOnCases(viewer)) return [];
  const ofTier = (tier: Tier) => Prisma.sql`count(distinct e."id") filter (where e."tier" = ${tier})::int`;
  return db.$queryRaw`
    select u."id" as "userId", u."name", u."nameEn", min(s."unitCode") as "unitCode",
      count(distinct e."id")::int as "companies", ${ofTier('T1')} as "T1", ${ofTier('T2')} as "T2", ${ofTier('T3')} as "T3"
    from "TeamSeat" s
      join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
      join "Enterprise" e on e."districtId" = s."districtId" and e."id" = s."enterpriseId"
    where s."districtId" = ${viewer.districtId} and s."endedAt" is null
    group by u."id", u."name", u."nameEn"
    order by "companies" desc, u."name" limit ${OFFICERS}`;
}

/** How many companies somebody serves, for administrators who close their account. */
export const countSeats = (db: Db, districtId: number, userId: string): Promise<number> =>
  db.teamSeat.count({ where: { districtId, userId, endedAt: null } });
