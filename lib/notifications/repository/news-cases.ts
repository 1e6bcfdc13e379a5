import type { ClockName } from '#lib/cases/domain/names.ts';
import type { Tx } from '#lib/platform/db.ts';
import { toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import type { NewsCase } from '../domain/news-types.ts';

/** Cases of which something is news, as they stand now, with who of the company and of the units has to do with them. */
export async function findNewsCases(
  tx: Tx,
  districtId: number,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, NewsCase>> {
  const rows = await tx.case.findMany({
    where: { districtId, id: { in: [...caseIds] } },
    select: {
      id: true,
      enterpriseId: true,
      filedById: true,
      isFiledByStaff: true,
      leadUnitCode: true,
      handlerIds: true,
      dispatchedAt: true,
      promisedAt: true,
      assignments: { where: { endedAt: null }, select: { unitCode: true, role: true, assigneeId: true } },
      clocks: {
        where: { stoppedAt: null },
        select: { name: true, unitCode: true, startedAt: true, dueAt: true, pauses: true, pausedSince: true },
        orderBy: { dueAt: 'asc' },
      },
      enterprise: {
        select: { members: { where: { user: { disabledAt: null } }, select: { userId: true, role: true } } },
      },
    },
  });
  return new Map(rows.map((row) => [row.id, caseOf(row)]));
}

type Row = {
  readonly enterpriseId: string | null;
  readonly filedById: string | null;
  readonly isFiledByStaff: boolean;
  readonly leadUnitCode: string | null;
  readonly handlerIds: readonly string[];
  readonly dispatchedAt: Date | null;
  readonly promisedAt: Date | null;
  readonly assignments: readonly { readonly unitCode: string; readonly assigneeId: string | null }[];
  readonly clocks: readonly {
    readonly name: string;
    readonly unitCode: string | null;
    readonly startedAt: Date;
    readonly dueAt: Date;
    readonly pauses: unknown;
    readonly pausedSince: Date | null;
  }[];
  readonly enterprise: { readonly members: readonly { readonly userId: string; readonly role: string }[] } | null;
};

function caseOf(row: Row): NewsCase {
  const { enterpriseId, filedById, isFiledByStaff, leadUnitCode, handlerIds, assignments, clocks, enterprise } = row;
  const members = enterprise?.members ?? [];
  const belongs = enterpriseId === null || members.some(({ userId }) => userId === filedById);
  return {
    filerId: isFiledByStaff || !belongs ? null : filedById,
    ownerIds: members.filter(({ role }) => role === 'owner').map(({ userId }) => userId),
    leadUnitCode,
    handlerIds,
    dispatchedAt: toInstantOrNull(row.dispatchedAt),
    promisedAt: toInstantOrNull(row.promisedAt),
    assignments,
    clocks: clocks.map((clock) => ({
      name: clock.name as ClockName,
      unitCode: clock.unitCode,
      startedAt: toInstant(clock.startedAt),
      resumedAt: lastResumption(clock.pauses),
      isPaused: clock.pausedSince !== null,
      dueAt: toInstant(clock.dueAt),
    })),
  };
}

function lastResumption(pauses: unknown): Temporal.Instant | null {
  const last: unknown = Array.isArray(pauses) ? pauses.at(-1) : null;
  const to = typeof last === 'object' && last !== null && 'to' in last ? last.to : null;
  return typeof to === 'string' ? Temporal.Instant.from(to) : null;
}

/** The units that have set up an address of their own. */
export async function findUnitsWithEndpoints(tx: Tx, districtId: number): Promise<ReadonlySet<string>> {
  const rows = await tx.noticeEndpoint.findMany({
    where: { districtId, isActive: true },
    select: { unitCode: true },
    distinct: ['unitCode'],
  });
  return new Set(rows.map(({ unitCode }) => unitCode));
}
