import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { writingOn } from '../domain/template.ts';
import { insertVersion, lockNewest, rewriteDraft } from '../repository/templates.ts';
import type { TemplateInput } from '../schema.ts';

export type Place = { readonly id: string; readonly number: number };
type Context = { readonly now: Temporal.Instant; readonly address: string | null };

/**
 * Writes a standard answer as a draft: a new one, a draft again, or the next version of what was approved or withdrawn. Refuses
 * `forbidden`, `unknown-category`, `validity-ends-before`, `not-found`, `template-awaits` while somebody has it to approve, and
 * `setting-changed`.
 */
export async function writeTemplate(
  db: Db,
  viewer: Viewer,
  input: TemplateInput,
  context: Context,
): Promise<Result<Place>> {
  if (!can(viewer, 'templates:write')) return refuse('forbidden');
  const category = (await getDirectory(db, viewer.districtId)).categories.get(input.categoryCode);
  if (!category?.class || !category.isActive) return refuse('unknown-category', {}, 'categoryCode');
  if (input.validUntil && input.validUntil < input.validFrom) {
    return refuse('validity-ends-before', {}, 'validUntil');
  }
  return db.$transaction(async (tx): Promise<Result<Place>> => {
    const written = await write(tx, viewer, input, context);
    if (!written.ok) return written;
    const { id, number } = written.value;
    const { districtId, userId: actorId } = viewer;
    const data = {
      step: 'write',
      number,
      after: { title: input.title, text: input.text, textEn: input.textEn ?? null },
    };
    const { now: at, address } = context;
    await recordAudit(tx, { districtId, at, action: 'template-changed', actorId, subject: id, address, data });
    return written;
  });
}

async function write(
  tx: Tx,
  { districtId, userId }: Viewer,
  input: TemplateInput,
  { now: at }: Context,
): Promise<Result<Place>> {
  const written = { districtId, userId, input, at };
  if (!input.id) return ok({ id: await insertVersion(tx, written, undefined, 1), number: 1 });
  const newest = await lockNewest(tx, districtId, input.id);
  if (!newest) return refuse('not-found');
  const on = writingOn(newest.status);
  if (on === null) return refuse('template-awaits');
  if (newest.number !== input.number || newest.version !== input.version) return refuse('setting-changed');
  if (on === 'next') {
    await insertVersion(tx, written, newest.id, newest.number + 1);
    return ok({ id: newest.id, number: newest.number + 1 });
  }
  await rewriteDraft(tx, written, newest.id, newest.number);
  return ok({ id: newest.id, number: newest.number });
}
