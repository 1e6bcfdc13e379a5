import type { Viewer } from '#lib/access/domain/viewer.ts';
import { dueOf } from '#lib/calendar/domain/due.ts';
import type { Relimit } from '#lib/cases/domain/resetting.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import {
  LIMIT_NAMES,
  type LimitName,
  type LimitRow,
  limitIn,
  relimitsOf,
  specOf,
  valuesOf,
} from '../domain/limit-change.ts';
import type { LimitInput } from '../schema.ts';
import { type MovedClocks, movedClocks } from './moved-clocks.ts';

export type StoredLimit = { readonly rows: readonly LimitRow[]; readonly version: number };

/** A limit for each class as it is stored, with the version a change must name; null where the district has none. */
export async function findStoredLimit(db: Db | Tx, districtId: number, name: LimitName): Promise<StoredLimit | null> {
  const rows = await db.limitRule.findMany({
    where: { districtId, name },
    select: { class: true, value: true, version: true },
    orderBy: { class: 'asc' },
  });
  const version = Math.max(0, ...rows.map((row) => row.version));
  return rows.length > 0 ? { rows: rows.map(({ class: each, value }) => ({ class: each, value })), version } : null;
}

export type LimitPreview = {
  readonly before: readonly LimitRow[];
  readonly after: readonly LimitRow[];
  /** for each class that changes: when a clock started now would be due */
  readonly examples: readonly {
    readonly class: string;
    readonly before: Temporal.Instant | null;
    readonly after: Temporal.Instant | null;
  }[];
  /** what would happen to clocks that run now if they were brought along; null where none can be */
  readonly moved: MovedClocks | null;
};

/** What another limit would mean for a clock started now, and for those that run by the present one. */
export async function previewLimit(
  db: Db,
  { districtId }: Viewer,
  { name, values }: LimitInput,
  now: Temporal.Instant,
): Promise<Result<LimitPreview>> {
  const [stored, { calendar }] = await Promise.all([
    findStoredLimit(db, districtId, name),
    getDirectory(db, districtId),
  ]);
  if (!stored) return refuse('not-found');
  const after = valuesOf(name, stored.rows, values);
  if (!after.ok) return after;
  const dueBy = (value: unknown): Temporal.Instant | null => {
    const limit = limitIn(value);
    const due = limit && dueOf(calendar, { startAt: now, limit });
    return due?.ok ? due.value.dueAt : null;
  };
  const examples = stored.rows.flatMap((row, index) => {
    const next = after.value[index];
    if (!next || next.value === row.value) return [];
    return [{ class: row.class, before: dueBy(row.value), after: dueBy(next.value) }];
  });
  const relimits = relimitsOf(name, stored.rows, after.value);
  const { clock } = specOf(name);
  return ok({
    before: stored.rows,
    after: after.value,
    examples: specOf(name).kind === 'limit' ? examples : [],
    moved:
      relimits.length > 0
        ? await movedClocks(db, districtId, { calendar, now, relimits }, clock ? { name: clock } : {})
        : null,
  });
}

/** From a limit as it was to what holds now: what a job that brings running clocks along has to do, however late it comes. */
export async function relimitsSince(
  db: Db,
  districtId: number,
  { name, rows }: { readonly name: string; readonly rows: readonly LimitRow[] },
): Promise<Relimit[]> {
  const known = LIMIT_NAMES.find((each) => each === name);
  const stored = known && (await findStoredLimit(db, districtId, known));
  return stored ? relimitsOf(known, rows, stored.rows) : [];
}
