import { isOfCompany } from '#lib/access/domain/company-sight.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Named } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';
import { type CompanyStanding, companyStanding } from '../domain/company-standing.ts';
import { type CaseStatus, ENDED_STATUSES, OPEN_STATUSES } from '../domain/names.ts';
import { statusSeenBy } from '../domain/seen.ts';
import { rulesOf } from '../house-rules.ts';
import { stateOf } from '../repository/rows.ts';
import { visibleCases } from '../scope.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

export const COMPANY_TABS = ['all', 'open', 'waiting', 'ended'] as const;
export type CompanyTab = (typeof COMPANY_TABS)[number];

/** One line of a company's own list. */
export type CompanyLine = {
  readonly number: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly submittedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
  readonly isConfidential: boolean;
  /** what the company said of the answer */
  readonly solved: boolean | null;
  readonly mergedInto: string | null;
  readonly partCount: number;
  /** parts of it that ask something of the company */
  readonly waitingParts: number;
  /** the items last asked for, while they are awaited */
  readonly askedFor: readonly string[];
  /** who filed it, where it was somebody of the company */
  readonly filedBy: (Named & { readonly isViewer: boolean }) | null;
  readonly parent: { readonly number: string; readonly title: string } | null;
  readonly standing: CompanyStanding;
};

export type CompanyPage = { readonly items: readonly CompanyLine[]; readonly nextCursor: string | null };
export type CompanyCounts = Readonly<Record<CompanyTab, number>>;

type ListOptions = { readonly tab: CompanyTab; readonly cursor?: string | undefined; readonly limit: number };

const SORT = '-submittedAt';

/** A page of the company's requests, newest first: an owner sees all of the company, a member its own (rule 21). */
export async function listCompanyCases(
  db: Db,
  viewer: Viewer,
  { tab, cursor, limit }: ListOptions,
  now: Temporal.Instant,
): Promise<CompanyPage> {
  if (viewer.kind !== 'company') return { items: [], nextCursor: null };
  const after = cursor ? decodeCursor(cursor, SORT) : null;
  const beyond = after
    ? Prisma.sql`and (c."submittedAt", c."id") < (${after.submittedAt}, ${after.id}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string; submittedAt: Date }[]>`
    select c."id", c."submittedAt" from "Case" c
    where ${visibleCases(viewer)} and ${conditionOf(tab)} ${beyond}
    order by c."submittedAt" desc, c."id" desc limit ${limit + 1}`;
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: await linesOf(
      db,
      viewer,
      shown.map(({ id }) => id),
      now,
    ),
    nextCursor: last ? encodeCursor({ ...last, dueAt: null }, SORT) : null,
  };
}

/** How many requests there are behind each tab; each of a split request's parts may wait, the request counts once. */
export async function countCompanyCases(db: Db, viewer: Viewer): Promise<CompanyCounts> {
  if (viewer.kind !== 'company') return { all: 0, open: 0, waiting: 0, ended: 0 };
  const [counts] = await db.$queryRaw<CompanyCounts[]>`
    select count(*) filter (where ${conditionOf('all')})::int as "all",
      count(*) filter (where ${conditionOf('open')})::int as "open",
      count(*) filter (where ${conditionOf('waiting')})::int as "waiting",
      count(*) filter (where ${conditionOf('ended')})::int as "ended"
    from "Case" c where ${visibleCases(viewer)}`;
  return counts ?? { all: 0, open: 0, waiting: 0, ended: 0 };
}

const WAITS = Prisma.sql`(c."status" = 'needs-information'
  or (c."status" = 'answered' and c."ratedAt" is null and c."isSolvedByCompany" is null))`;
const IS_WHOLE = Prisma.sql`c."parentId" is null`;

/** A company reads a split request as one; what waits for it are the parts. */
function conditionOf(tab: CompanyTab): Prisma.Sql {
  switch (tab) {
    case 'all':
      return IS_WHOLE;
    case 'open':
      return Prisma.sql`(${IS_WHOLE} and c."status" = any(${OPEN_STATUSES}))`;
    case 'waiting':
      return WAITS;
    case 'ended':
      return Prisma.sql`(${IS_WHOLE} and c."status" = any(${[...ENDED_STATUSES]}))`;
  }
}

const NUMBER_AND_TITLE = { number: true, title: true } as const;

async function linesOf(db: Db, viewer: Viewer, ids: string[], now: Temporal.Instant): Promise<CompanyLine[]> {
  if (ids.length === 0) return [];
  const { districtId } = viewer;
  const [directory, rows] = await Promise.all([
    getDirectory(db, districtId),
    db.case.findMany({
      where: { districtId, id: { in: ids } },
      include: {
        assignments: { orderBy: { id: 'asc' } },
        clocks: { orderBy: { id: 'asc' } },
        parent: { select: NUMBER_AND_TITLE },
        mergedInto: { select: { number: true, enterpriseId: true, filedById: true } },
        parts: { where: { status: { in: ['needs-information', 'answered'] }, ratedAt: null }, select: { id: true } },
        events: { where: { type: 'information-requested' }, orderBy: { seq: 'desc' }, take: 1, select: { data: true } },
      },
    }),
  ]);
  const filers = await companyPeople(
    db,
    districtId,
    rows.flatMap(({ filedById }) => filedById ?? []),
  );
  const { calendar } = rulesOf(directory);
  const lines = rows.map((row): CompanyLine & { id: string } => {
    const state = stateOf(row);
    const standing = companyStanding(state, calendar, now);
    const filer = row.filedById ? filers.get(row.filedById) : undefined;
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      status: statusSeenBy(viewer, state.status),
      submittedAt: state.submittedAt,
      closedAt: state.closedAt,
      isConfidential: row.isConfidential,
      solved: state.isSolvedByCompany,
      mergedInto: row.mergedInto && isOfCompany(viewer, row.mergedInto) ? row.mergedInto.number : null,
      partCount: row.partCount,
      waitingParts: row.parts.length,
      askedFor: standing.kind === 'information' ? itemsIn(row.events[0]?.data) : [],
      filedBy: filer === undefined ? null : { ...filer, isViewer: row.filedById === viewer.userId },
      parent: row.parent,
      standing,
    };
  });
  return ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

/** Names of the company's people; whoever filed for it on the district's side stays unnamed. */
async function companyPeople(db: Db, districtId: number, ids: string[]): Promise<ReadonlyMap<string, Named>> {
  const where = { districtId, id: { in: [...new Set(ids)] }, kind: 'company' };
  const people = await db.user.findMany({ where, select: { id: true, name: true, nameEn: true } });
  return new Map(people.map(({ id, ...named }) => [id, named]));
}

function itemsIn(data: unknown): string[] {
  const items = typeof data === 'object' && data !== null ? (data as { items?: unknown }).items : null;
  return Array.isArray(items) ? items.filter((item): item is string => typeof item === 'string') : [];
}
