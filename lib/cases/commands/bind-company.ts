import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import { rulesOf } from '../house-rules.ts';
import { lockCase, saveChange } from '../repository/change.ts';
import { actorOf } from '../repository/history.ts';

export type Binding = {
  readonly directory: Directory;
  readonly enterpriseId: string;
  readonly uscc: string;
  /** whose requests: those this person filed without a company */
  readonly filerId: string;
  readonly now: Temporal.Instant;
};

/**
 * Gives what somebody filed before there was a company (拟设立企业, or not admitted yet) to the company, in the caller's
 * transaction: each request by one more event at the end of its chain, so that what was said before stays as it was. Returns how many.
 */
export async function bindToCompany(tx: Tx, viewer: Viewer, binding: Binding): Promise<number> {
  const { districtId } = viewer;
  const { directory, enterpriseId, uscc, filerId, now } = binding;
  const rules = rulesOf(directory);
  const mine = { districtId, filedById: filerId, enterpriseId: null, isFiledByStaff: false };
  // Newest first, as everybody locks several.
  const cases = await tx.case.findMany({ where: mine, select: { id: true, number: true }, orderBy: { id: 'desc' } });
  for (const { id, number } of cases) {
    const locked = await lockCase(tx, districtId, number);
    if (!locked || locked.state.enterpriseId !== null) continue;
    const { state, head } = locked;
    const events = [{ type: 'company-bound', audience: 'company' as const, data: { uscc } }];
    const after = { ...state, enterpriseId };
    await saveChange(tx, {
      districtId,
      before: state,
      after,
      head,
      events,
      actor: actorOf(viewer, state),
      now,
      rules,
      raisesVersion: false,
    });
    await tx.case.update({
      where: { districtId_id: { districtId, id } },
      data: { enterpriseId },
      select: { id: true },
    });
  }
  return cases.length;
}
