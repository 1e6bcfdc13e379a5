import type { Db } from '#lib/platform/db.ts';
import { can } from '../domain/permissions.ts';
import { ADMINISTRATOR_ROLES } from '../domain/roles.ts';
import { SESSION_HOURS } from '../domain/session-limits.ts';
import type { Viewer } from '../domain/viewer.ts';
import { listDelegations, listPossibleDelegates } from '../repository/delegations.ts';
import { countSessionsOfLink, listLinks } from '../repository/identities.ts';
import { findStaff, listStaff, type StaffRow } from '../repository/staff.ts';
import { working } from '../repository/tokens.ts';
import type { SignedIn } from '../signed-in.ts';
import { TOKEN, type TokenRow } from './own-account.ts';

export type TokenOfDistrict = TokenRow & {
  readonly user: { readonly name: string; readonly nameEn: string | null; readonly login: string };
};

const TOKENS_A_PAGE = 50;

/** Every token of the district that works, the newest first, for whoever looks after them; `after` is the last id of the page before. */
export async function listTokensOfDistrict(
  db: Db,
  viewer: Viewer,
  { after, now }: { readonly after: string | null; readonly now: Temporal.Instant },
): Promise<{ items: readonly TokenOfDistrict[]; nextAfter: string | null }> {
  if (!can(viewer, 'tokens:manage')) return { items: [], nextAfter: null };
  const rows = await db.apiToken.findMany({
    where: { districtId: viewer.districtId, ...working(now), ...(after && { id: { lt: after } }) },
    select: { ...TOKEN, user: { select: { name: true, nameEn: true, login: true } } },
    orderBy: { id: 'desc' },
    take: TOKENS_A_PAGE + 1,
  });
  const items = rows.slice(0, TOKENS_A_PAGE);
  return { items, nextAfter: rows.length > TOKENS_A_PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** Those of one of the staff, for the security administrator. */
export const listIdentitiesOf = async (db: Db, viewer: Viewer, userId: string) =>
  can(viewer, 'rights:grant') ? listLinks(db, { districtId: viewer.districtId, userId }) : [];

/** What removing a link would end. */
export const countIdentitySessions = async (db: Db, viewer: Viewer, linkId: string): Promise<number> =>
  can(viewer, 'rights:grant') ? countSessionsOfLink(db, viewer.districtId, linkId) : 0;

const STAFF_PAGE = 50;

export type StaffSearch = {
  readonly words: string;
  readonly unitCode: string | null;
  readonly state: 'active' | 'disabled' | 'all';
  readonly after: string | null;
};

export type StaffPage = { readonly items: readonly StaffRow[]; readonly nextAfter: string | null };

const managesPeople = (viewer: Viewer): boolean => can(viewer, 'people:manage') || can(viewer, 'rights:grant');

/** The district's staff in the order of their logins, for those who manage people or rights; empty for everybody else. */
export async function listPeople(db: Db, viewer: Viewer, search: StaffSearch): Promise<StaffPage> {
  if (!managesPeople(viewer)) return { items: [], nextAfter: null };
  const rows = await listStaff(db, { ...search, districtId: viewer.districtId, limit: STAFF_PAGE + 1 });
  const items = rows.slice(0, STAFF_PAGE);
  return { items, nextAfter: rows.length > STAFF_PAGE ? (items.at(-1)?.login ?? null) : null };
}

export const findPerson = async (db: Db, viewer: Viewer, id: string): Promise<StaffRow | null> =>
  managesPeople(viewer) ? findStaff(db, { districtId: viewer.districtId, id }) : null;

/** Through how many sessions and tokens somebody can come in now. */
export async function countOpenWays(
  db: Db,
  { districtId }: Viewer,
  userId: string,
): Promise<{ sessions: number; tokens: number }> {
  const [found] = await db.$queryRaw<{ sessions: number; tokens: number }[]>`
    select (select count(*)::int from "Session" s join "User" u on u."districtId" = s."districtId" and u."id" = s."userId"
        and u."sessionVersion" = s."sessionVersion"
      where s."districtId" = ${districtId} and s."userId" = ${userId}::uuid and s."revokedAt" is null
        and s."createdAt" > now() - ${`${SESSION_HOURS} hours`}::interval) as "sessions",
      (select count(*)::int from "ApiToken" t
      where t."districtId" = ${districtId} and t."userId" = ${userId}::uuid and t."revokedAt" is null) as "tokens"`;
  return found ?? { sessions: 0, tokens: 0 };
}

/** Administrators who can sign in with a password alone so far. */
export async function countAdministratorsWithoutSecondFactor(db: Db, districtId: number): Promise<number> {
  return db.user.count({
    where: {
      districtId,
      disabledAt: null,
      secondFactorSince: null,
      posts: { some: { role: { in: [...ADMINISTRATOR_ROLES] } } },
    },
  });
}

/** When somebody has asked others to stand in, from this day on. */
export const listAbsences = (db: Db, { districtId }: Viewer, delegatorId: string, today: Temporal.PlainDate) =>
  listDelegations(db, { districtId, delegatorId }, today);

/** To whom somebody's work could be passed on: colleagues of the same units. */
export async function listSuccessors(db: Db, viewer: SignedIn, userId: string, now: Temporal.Instant) {
  const today = now.toZonedDateTimeISO(viewer.district.timeZone).toPlainDate();
  return managesPeople(viewer) ? listPossibleDelegates(db, { districtId: viewer.districtId, userId }, today) : [];
}
