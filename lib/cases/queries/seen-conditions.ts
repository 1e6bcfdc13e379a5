import type { Viewer } from '#lib/access/domain/viewer.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { statusesMeantBy } from '../domain/seen.ts';
import type { CaseFilter } from '../list-schema.ts';
import { visibleCases } from '../scope.ts';
import { filterConditions } from './case-filter.ts';

type Moment = { readonly now: Temporal.Instant; readonly timeZone: string };

/** The clock on the district's side that a company knows of; where another one runs, nothing is due as far as it can see. */
const SEEN_BY_COMPANY = Prisma.sql`c."dueClock" = 'acceptance'`;

/** The due time of a table aliased `c` as this viewer may see it, by which a list is ordered. */
export const dueSeenBy = (viewer: Viewer): Prisma.Sql =>
  viewer.kind === 'staff' ? Prisma.sql`c."dueAt"` : Prisma.sql`(case when ${SEEN_BY_COMPANY} then c."dueAt" end)`;

/**
 * The cases this viewer may see and asks for. A filter answers what the viewer could read off the rows, no more: a company finds
 * neither hidden statuses nor deadlines between units or supervision, and no figures, which rest on the unit's result.
 */
export function conditionsFor(viewer: Viewer, filter: CaseFilter, { now, timeZone }: Moment): Prisma.Sql {
  const visible = visibleCases(viewer);
  if (viewer.kind === 'staff')
    return Prisma.sql`${visible} ${filterConditions(filter, now, { timeZone, districtId: viewer.districtId })}`;
  const { light, overdue, figure, waitsFor, due, supervised, delayedBy, ...plain } = filter;
  const place = { timeZone, districtId: viewer.districtId };
  const named = plain.status ? { status: statusesMeantBy(viewer, plain.status) } : {};
  const open = filterConditions({ ...plain, ...named }, now, place);
  const byClock = light || overdue ? filterConditions({ light, overdue }, now, place) : Prisma.empty;
  const isSeen = light || overdue ? Prisma.sql`and ${SEEN_BY_COMPANY}` : Prisma.empty;
  const isInTime =
    overdue === false
      ? Prisma.sql`and not coalesce(${dueSeenBy(viewer)} < ${new Date(now.epochMilliseconds)}, false)`
      : Prisma.empty;
  const isHidden = [figure, waitsFor, due, supervised, delayedBy].some((each) => each !== undefined);
  const nothing = isHidden ? Prisma.sql`and false` : Prisma.empty;
  return Prisma.sql`${visible} ${open} ${byClock} ${isSeen} ${isInTime} ${nothing}`;
}
