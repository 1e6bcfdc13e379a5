import type { StaffRole } from '#lib/access/domain/roles.ts';
import { actsAs, hasRole, hasRoleIn, type Viewer } from '#lib/access/domain/viewer.ts';
import type { Light } from '#lib/calendar/domain/light.ts';
import type { Limit } from '#lib/calendar/domain/types.ts';
import type { Named } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { toDate, toInstant } from '#lib/shared/instants.ts';
import { isOfficeHead } from '../domain/actors.ts';
import type { DueBounds, DueGroup } from '../domain/due-groups.ts';
import { ASSIGNABLE_CLOCKS, rolesWaitedFor, STATUSES_OF_REQUESTS } from '../domain/duties.ts';
import { type CaseStatus, CLOCK_NAMES, type ClockName } from '../domain/names.ts';
import { clocksOfTab, type QueueTab } from '../domain/queue-tabs.ts';
import { lightOfLine } from './list-cases.ts';
import type { QueuePlace } from './queue-place.ts';

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
  readonly isConfidential: boolean;
  readonly clock: ClockName;
  readonly unitCode: string;
  readonly startedAt: Temporal.Instant;
  readonly limit: Limit;
  readonly dueAt: Temporal.Instant;
  /** another than `dueAt` once something moved it */
  readonly originalDueAt: Temporal.Instant;
  readonly isProvisional: boolean;
  /** times it stood still */
  readonly pauses: number;
  readonly light: Light;
};

type Row = Omit<QueueItem, 'startedAt' | 'dueAt' | 'originalDueAt' | 'light'> & {
  startedAt: Date;
  dueAt: Date;
  originalDueAt: Date;
  warnAt: Date;
  darkRedAt: Date;
  enterpriseId: string | null;
  assigneeId: string | null;
};

const QUEUE_AT_MOST = 500;

/** `isShelvingAsked`: the office head alone decides, so that reviewers are not kept waiting for it. */
const SHELVING_ASKED = Prisma.sql`c."status" = 'in-review' and c."result" = 'planned'`;

export type QueuePage = {
  readonly tab?: QueueTab | null | undefined;
  /** where the page before ended */
  readonly after?: QueuePlace | null | undefined;
  /** only these, whatever else waits */
  readonly numbers?: readonly string[];
  readonly limit?: number;
};

/**
 * What waits for this person, most urgent first: the running clocks of the person's units whose work belongs to a role held
 * there; for the supervision office also the orders that wait for others. A case that waits twice (contact and handling) shows once, by the clock that is due first. Paused clocks don't wait.
 */
export async function findQueue(
  db: Db,
  viewer: Viewer,
  now: Temporal.Instant,
  { tab, after, numbers, limit = QUEUE_AT_MOST }: QueuePage = {},
): Promise<QueueItem[]> {
  const waiting = waitingFor(viewer);
  if (!waiting) return [];
  const ofTab = tab ? Prisma.sql`and w."clock" = any(${[...clocksOfTab(tab)]})` : Prisma.empty;
  const ofNumbers = numbers ? Prisma.sql`and w."number" = any(${[...numbers]})` : Prisma.empty;
  const beyond = after
    ? Prisma.sql`and (w."dueAt", w."number") > (${toDate(after.dueAt)}, ${after.number})`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    select w.*, e."name" as "enterpriseName", e."nameEn" as "enterpriseNameEn",
      case when p."id" is not null then json_build_object('name', p."name", 'nameEn', p."nameEn") end as "assignee"
    from (${waiting}) w
    left join "Enterprise" e on e."districtId" = w."districtId" and e."id" = w."enterpriseId"
    left join "User" p on p."districtId" = w."districtId" and p."id" = w."assigneeId"
    where true ${ofTab} ${ofNumbers} ${beyond}
    order by w."dueAt", w."number" limit ${limit}`;
  return rows.map((row) => itemOf(row, now));
}

export type QueueCount = { readonly clock: ClockName; readonly group: DueGroup; readonly count: number };

/** How much of each kind waits in each group, however long the queue is. */
export async function countQueue(db: Db, viewer: Viewer, bounds: DueBounds): Promise<QueueCount[]> {
  const waiting = waitingFor(viewer);
  if (!waiting) return [];
  return db.$queryRaw<QueueCount[]>`
    select w."clock", case
      when w."dueAt" < ${toDate(bounds.now)} then 'overdue' when w."dueAt" < ${toDate(bounds.today)} then 'today'
      when w."dueAt" < ${toDate(bounds.tomorrow)} then 'tomorrow' when w."dueAt" < ${toDate(bounds.week)} then 'week'
      else 'later' end as "group", count(*)::int as "count"
    from (${waiting}) w group by 1, 2`;
}

/** The cases that wait, each by the clock that is due first; null for whom nothing can wait. */
function waitingFor(viewer: Viewer): Prisma.Sql | null {
  const waiting = [...dutiesOf(viewer).map((duty) => waitsFor(viewer, duty)), ...watched(viewer)];
  if (waiting.length === 0) return null;
  return Prisma.sql`
    select distinct on (c."id") c."districtId", c."number", c."version", c."title", c."status", c."class",
      c."categoryCode", c."areaCode", c."leadUnitCode", c."isUrgent", c."isConfidential", c."enterpriseId", a."assigneeId", k."name" as "clock",
      k."unitCode", k."startedAt", k."limit", k."dueAt", k."originalDueAt", k."warnAt", k."darkRedAt", k."isProvisional",
      jsonb_array_length(k."pauses"::jsonb) as "pauses"
    from "Clock" k
    join "Case" c on c."districtId" = k."districtId" and c."id" = k."caseId"
    left join "Assignment" a on a."districtId" = k."districtId" and a."caseId" = k."caseId"
      and a."unitCode" = k."unitCode" and a."endedAt" is null
    where k."districtId" = ${viewer.districtId} and k."stoppedAt" is null and k."pausedSince" is null
      and (${Prisma.join(waiting, ' or ')})
      and not (k."name" in ('review', 'callback') and c."handlerIds" @> array[${viewer.userId}::uuid])
      and not (k."name" = 'review' and ${SHELVING_ASKED} and ${!isOfficeHead(viewer)})
    order by c."id", k."dueAt"`;
}

function itemOf({ warnAt, darkRedAt, enterpriseId: _, assigneeId: __, ...row }: Row, now: Temporal.Instant): QueueItem {
  const dueAt = toInstant(row.dueAt);
  const light = lightOfLine({ dueAt, warnAt, darkRedAt, isPaused: false }, now) ?? 'green';
  const originalDueAt = toInstant(row.originalDueAt);
  return { ...row, startedAt: toInstant(row.startedAt), dueAt, originalDueAt, light };
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
    or a."assigneeId" is null or a."assigneeId" = any(${actsAs(viewer)}::uuid[])))`;
}
