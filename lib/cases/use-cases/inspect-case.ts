import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { listAuditsOf } from '#lib/audit/queries/entries.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import {
  findInspectedCase,
  findPeople,
  type InspectedCase,
  listReadings,
  type PersonNamed,
  type WasRead,
} from '../queries/inspection.ts';

export type Unmasked = {
  readonly person: PersonNamed | null;
  readonly at: Temporal.Instant;
  readonly purpose: string | null;
  readonly address: string | null;
};

export type Inspection = InspectedCase & {
  readonly readings: readonly WasRead[];
  /** who had a contact shown in full, and what for */
  readonly unmasked: readonly Unmasked[];
};

export type InspectionOrder = {
  readonly number: string;
  readonly address: string | null;
  /** an inspector takes the answer along */
  readonly isExport: boolean;
};

/** More than anybody reads on a page; what is older stays in the database. */
const READINGS_SHOWN = 2_000;

/**
 * Who could see a case, who did, and why, without a word of what it says. The question itself is written down, also when there
 * is no such case. Refuses `forbidden` and `not-found`.
 */
export async function inspectCase(
  db: Db,
  viewer: Viewer,
  { number, address, isExport }: InspectionOrder,
  now: Temporal.Instant,
): Promise<Result<Inspection>> {
  if (!can(viewer, 'rights:inspect')) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const found = await findInspectedCase(db, districtId, number, now);
  const data = { found: found !== null, ...(isExport && { export: true }) };
  const entry = { districtId, at: now, actorId: userId, subject: number, address, data };
  await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'case-inspected' }));
  if (!found) return refuse('not-found');
  const [readings, shown] = await Promise.all([
    listReadings(db, districtId, { caseId: found.id, limit: READINGS_SHOWN }),
    listAuditsOf(db, districtId, { action: 'personal-data-read', subject: number, limit: READINGS_SHOWN }),
  ]);
  const people = await findPeople(
    db,
    districtId,
    shown.flatMap((each) => each.actorId ?? []),
  );
  const unmasked = shown.map((each) => ({
    person: people.get(each.actorId ?? '') ?? null,
    at: toInstant(each.at),
    purpose: purposeOf(each.data),
    address: each.address,
  }));
  return ok({ ...found, readings, unmasked });
}

function purposeOf(data: unknown): string | null {
  const purpose = typeof data === 'object' && data !== null && 'purpose' in data ? data.purpose : null;
  return typeof purpose === 'string' ? purpose : null;
}
