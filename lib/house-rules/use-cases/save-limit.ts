import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { raiseRevision } from '#lib/organisation/commands/raise-revision.ts';
import { forgetDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type LimitName, type LimitRow, relimitsOf, valuesOf } from '../domain/limit-change.ts';
import { findStoredLimit } from '../queries/limits.ts';
import { saveLimitRows } from '../repository/limits.ts';
import type { LimitInput } from '../schema.ts';

type Context = { readonly now: Temporal.Instant; readonly address: string | null };

/**
 * Sets a limit for all its classes. It counts for clocks that start afterwards; with `bringAlong` those that run by the former one
 * follow in the background, each case with an event. Before and after are in the audit. Refuses `forbidden`, `not-found`,
 * `limit-out-of-bounds` and `setting-changed`.
 */
export async function saveLimit(
  db: Db,
  viewer: Viewer,
  input: LimitInput,
  context: Context,
): Promise<Result<LimitName>> {
  if (!can(viewer, 'organisation:manage')) return refuse('forbidden');
  const saved = await db.$transaction((tx) => save(tx, viewer, input, context));
  if (saved.ok) forgetDirectory(db, viewer.districtId);
  return saved;
}

async function save(
  tx: Tx,
  { districtId, userId: actorId }: Viewer,
  { name, version, values, bringAlong }: LimitInput,
  { now: at, address }: Context,
): Promise<Result<LimitName>> {
  // Whoever changes the house holds the district's row: two changes come one after the other.
  await raiseRevision(tx, districtId);
  const stored = await findStoredLimit(tx, districtId, name);
  if (!stored) return refuse('not-found');
  if (stored.version !== version) return refuse('setting-changed');
  const after = valuesOf(name, stored.rows, values);
  if (!after.ok) return after;
  if (!(await saveLimitRows(tx, { districtId, name, version }, after.value))) {
    throw new Error(`Limit ${name} has classes of different versions`);
  }
  if (bringAlong && relimitsOf(name, stored.rows, after.value).length > 0) {
    await enqueue(tx, 'reset-deadlines', { districtId, limit: { name, rows: stored.rows } });
  }
  const data = { bringAlong, before: byClass(stored.rows), after: byClass(after.value) };
  await recordAudit(tx, { districtId, at, action: 'limit-changed', actorId, subject: name, address, data });
  return ok(name);
}

const byClass = (rows: readonly LimitRow[]): Record<string, unknown> =>
  Object.fromEntries(rows.map(({ class: caseClass, value }) => [caseClass || 'all', value]));
