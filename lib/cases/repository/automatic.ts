import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate, toDateOrNull } from '#lib/shared/instants.ts';
import { nextStep } from '../domain/automatic.ts';
import type { Rules } from '../domain/rules.ts';
import type { CaseState } from '../domain/state.ts';

export type DueCase = { readonly districtId: number; readonly number: string };

/** Cases of all districts for which something happens by itself, the longest due first. */
export const findDueCases = (db: Db, now: Temporal.Instant, limit: number): Promise<DueCase[]> =>
  db.$queryRaw<DueCase[]>`
    select "districtId", "number" from "Case" where "automaticAt" < ${toDate(now)}
    order by "automaticAt", "id" limit ${limit}`;

/** Locks the case if it is due and nobody else has it. */
export async function claimDue(tx: Tx, districtId: number, number: string, now: Temporal.Instant): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "Case" where "districtId" = ${districtId} and "number" = ${number} and "automaticAt" < ${toDate(now)}
    for update skip locked`;
  return rows.length > 0;
}

/** Writes down anew when something will happen by itself. */
export async function putOff(tx: Tx, districtId: number, state: CaseState, rules: Rules): Promise<void> {
  const automaticAt = toDateOrNull(nextStep(state, rules)?.at ?? null);
  await tx.case.update({
    where: { districtId_id: { districtId, id: state.id } },
    data: { automaticAt },
    select: { id: true },
  });
}
