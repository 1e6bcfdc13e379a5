import { listPossibleReaders } from '#lib/access/queries/viewers.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import type { CaseStatus } from '../domain/names.ts';
import type { ReadingWay } from '../domain/reading.ts';
import type { Assignment } from '../domain/state.ts';
import { type Ground, groundsFor } from '../domain/visibility.ts';
import { stateOf } from '../repository/rows.ts';

/** Somebody by name, for an inspector. */
export type PersonNamed = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: 'company' | 'staff';
};

export type MayRead = { readonly person: PersonNamed; readonly grounds: readonly Ground[] };

export type WasRead = {
  readonly person: PersonNamed | null;
  readonly at: Temporal.Instant;
  readonly way: ReadingWay;
  readonly grounds: readonly Ground[];
  readonly address: string | null;
};

/** What an administrator may know of a case: that there is one, whose hands it went through, and nothing it says. */
export type InspectedCase = {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly isConfidential: boolean;
  readonly submittedAt: Temporal.Instant;
  readonly areaCode: string | null;
  /** the units addressed, past and present: while its time ran, a unit's people could read the case */
  readonly parts: readonly Pick<Assignment, 'unitCode' | 'role' | 'assignedAt' | 'endedAt' | 'endReason'>[];
  readonly mayRead: readonly MayRead[];
};

/**
 * Who may see the case at this moment and why, asked person by person of the rule that guards reading. Null where there is no
 * such case; of a draft nothing is told.
 */
export async function findInspectedCase(
  db: Db,
  districtId: number,
  number: string,
  now: Temporal.Instant,
): Promise<InspectedCase | null> {
  const row = await db.case.findUnique({
    where: { districtId_number: { districtId, number } },
    include: { assignments: { orderBy: { id: 'asc' } }, clocks: true },
  });
  if (!row || row.status === 'draft') return null;
  const state = stateOf(row);
  const { id, status, isConfidential, submittedAt, areaCode } = state;
  const people = await listPossibleReaders(
    db,
    { districtId, enterpriseId: state.enterpriseId, filerId: state.filedById },
    now,
  );
  const mayRead = people.flatMap(({ nameEn, ...viewer }) => {
    const grounds = groundsFor(viewer, state);
    const { userId, login, name, kind } = viewer;
    return grounds.length > 0 ? [{ person: { id: userId, login, name, nameEn, kind }, grounds }] : [];
  });
  return { id, number, status, isConfidential, submittedAt, areaCode, parts: state.assignments, mayRead };
}

/** Who opened the case and on what grounds, newest first; at most `limit`. */
export async function listReadings(
  db: Db,
  districtId: number,
  { caseId, limit }: { readonly caseId: string; readonly limit: number },
): Promise<WasRead[]> {
  const rows = await db.caseReading.findMany({
    where: { districtId, caseId },
    orderBy: [{ at: 'desc' }, { userId: 'asc' }],
    take: limit,
  });
  const people = await findPeople(
    db,
    districtId,
    rows.map((row) => row.userId),
  );
  return rows.map((row) => ({
    person: people.get(row.userId) ?? null,
    at: toInstant(row.at),
    way: row.way as ReadingWay,
    grounds: row.grounds as unknown as Ground[],
    address: row.address,
  }));
}

/** People by identifier, also those who can no longer sign in. */
export async function findPeople(
  db: Db,
  districtId: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonNamed>> {
  const people = await db.user.findMany({
    where: { districtId, id: { in: [...new Set(ids)] } },
    select: { id: true, login: true, name: true, nameEn: true, kind: true },
  });
  return new Map(people.map((each) => [each.id, { ...each, kind: each.kind === 'staff' ? 'staff' : 'company' }]));
}
