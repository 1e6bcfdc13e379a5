import type { StaffRole } from '#lib/access/domain/roles.ts';
import { hasRole, hasRoleIn, standsInFor, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Light } from '#lib/calendar/domain/light.ts';
import type { Named } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { isOfficeHead } from '../domain/actors.ts';
import { ASSIGNABLE_CLOCKS, rolesWaitedFor, STATUSES_OF_REQUESTS } from '../domain/duties.ts';
import { type CaseStatus, CLOCK_NAMES, type ClockName } from '../domain/names.ts';
import { lightOfLine } from './list-cases.ts';

/** One thing that waits for somebody: a case, and the clock by which it does. */
export type QueueItem = {
  readonly number: string;
  readonly version: number;
  readonly title: string;
  readonly status: CaseStatus;
  readonly class: string | null;
  readonly categoryCode: string | null;
  readonly areaCode: string | null;
  readonly enterpriseName: string | null;
  readonly enterpriseNameEn: string | null;
  readonly leadUnitCode: string | null;
  readonly assignee: Named | null;
  readonly isUrgent: boolean;
  readonly clock: ClockName;
  readonly unitCode: string;
  readonly startedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly light: Light;
};

type Row = Omit<QueueItem, 'startedAt' | 'dueAt' | 'light'> & {
  startedAt: Date;
  dueAt: Date;
  warnAt: Date;
  darkRedAt: Date;
  pausedSince: Date | null;
};

const QUEUE_AT_MOST = 500;

/** `isShelvingAsked`: the office head alone decides, so that reviewers are not kept waiting for it. */
const SHELVING_ASKED = Prisma.sql`c."status" = 'in-review' and c."result" = 'planned'`;

/**
 * What waits for this person, most urgent first: the running clocks of the person's units whose work belongs to a role held
 * there; for the supervision office also the orders that wait for others. A case that waits twice (contact and handling) shows once, by the clock that is due first. Paused clocks don't wait.
 */
export async function findQueue(db: Db, viewer: Viewer, now: Temporal.Instant): Promise<QueueItem[]> {
  const waiting = [...dutiesOf(viewer).map((duty) => waitsFor(viewer, duty)), ...watched(viewer)];
  if (waiting.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    select * from (
      select distinct on (c."id") c."number", c."version", c."title", c."status", c."class", c."categoryCode",
        c."areaCode", c."leadUnitCode", c."isUrgent", e."name" as "enterpriseName", e."nameEn" as "enterpriseNameEn",
        case when p."id" is not null then json_build_object('name', p."name", 'nameEn', p."nameEn") end as "assignee",
        k."name" as "clock", k."unitCode", k."startedAt", k."dueAt", k."warnAt", k."darkRedAt", k."pausedSince"
      from "Clock" k
      join "Case" c on c."districtId" = k."districtId" and c."id" = k."caseId"
      left join "Enterprise" e on e."districtId" = c."districtId" and e."id" = c."enterpriseId"
      left join "Assignment" a on a."districtId" = k."districtId" and a."caseId" = k."caseId"
        and a."unitCode" = k."unitCode" and a."endedAt" is null
      left join "User" p on p."districtId" = a."districtId" and p."id" = a."assigneeId"
      where k."districtId" = ${viewer.districtId} and k."stoppedAt" is null and k."pausedSince" is null
        and (${Prisma.join(waiting, ' or ')})
        and not (k."name" in ('review', 'callback') and c."handlerIds" @> array[${viewer.userId}::uuid])
        and not (k."name" = 'review' and ${SHELVING_ASKED} and ${!isOfficeHead(viewer)})
      order by c."id", k."dueAt"
    ) waiting
    order by "dueAt", "number" limit ${QUEUE_AT_MOST}`;
  return rows.map(({ warnAt, darkRedAt, pausedSince, ...row }) => {
    const dueAt = toInstant(row.dueAt);
    const light = lightOfLine({ dueAt, warnAt, darkRedAt, isPaused: pausedSince !== null }, now) ?? 'green';
    return { ...row, startedAt: toInstant(row.startedAt), dueAt, light };
  });
}

type Duty = {
  readonly unitCode: string;
  readonly clocks: readonly ClockName[];
  readonly isOwnOnly: boolean;
  /** decides what units ask of the office */
  readonly decidesRequests: boolean;
};

/** Unit by unit, the clocks whose work is this person's; plain handlers wait only for what is theirs or nobody's. */
function dutiesOf(viewer: Viewer): Duty[] {
  const units = [...new Set(viewer.posts.map((post) => post.unitCode))];
  return units.flatMap((unitCode) => {
    const clocks = CLOCK_NAMES.filter((name) => hasRoleIn(viewer, unitCode, ...rolesWaitedFor(name)));
    const isOwnOnly = !hasRoleIn(viewer, unitCode, ...ANSWERING);
    const decidesRequests = hasRoleIn(viewer, unitCode, 'dispatcher');
    return clocks.length > 0 ? [{ unitCode, clocks, isOwnOnly, decidesRequests }] : [];
  });
}

/** The supervision office has every order before it until the reply is there. */
const watched = (viewer: Viewer): Prisma.Sql[] =>
  hasRole(viewer, 'supervision') ? [Prisma.sql`k."name" = 'supervision'`] : [];

const ANSWERING: readonly StaffRole[] = ['liaison', 'unit-head', 'desk-head', 'service-officer', 'talent-officer'];

function waitsFor(viewer: Viewer, { unitCode, clocks, isOwnOnly, decidesRequests }: Duty): Prisma.Sql {
  const requests = decidesRequests
    ? Prisma.sql`or k."name" = 'review' and c."status" = any(${[...STATUSES_OF_REQUESTS]})`
    : Prisma.empty;
  const inUnit = Prisma.sql`k."unitCode" = ${unitCode} and (k."name" = any(${[...clocks]}) ${requests})`;
  if (!isOwnOnly) return Prisma.sql`(${inUnit})`;
  return Prisma.sql`(${inUnit} and (k."name" <> all(${[...ASSIGNABLE_CLOCKS]})
    or a."assigneeId" is null or a."assigneeId" = any(${[viewer.userId, ...standsInFor(viewer)]}::uuid[])))`;
}
