import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { reviveDeliveries } from '../repository/dead-letters.ts';

export type Replay = { readonly deliveryId: string | null; readonly address: string | null };

/**
 * Sends given-up deliveries of the viewer's district again, one or all, under the ids they had: a receiver that got one after all can tell.
 * Answers how many. Refuses `forbidden`, and `nothing-to-replay` where somebody did it first.
 */
export async function replayDeliveries(
  db: Db,
  viewer: Viewer,
  { deliveryId, address }: Replay,
  now: Temporal.Instant,
): Promise<Result<number>> {
  if (!can(viewer, 'background:operate')) return refuse('forbidden');
  const { districtId, userId: actorId } = viewer;
  return db.$transaction(async (tx): Promise<Result<number>> => {
    const count = await reviveDeliveries(tx, districtId, deliveryId, now);
    if (count === 0) return refuse('nothing-to-replay');
    const data = { count };
    await recordAudit(tx, {
      districtId,
      at: now,
      action: 'deliveries-replayed',
      actorId,
      subject: deliveryId,
      address,
      data,
    });
    return ok(count);
  });
}
