import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import { takeDueStep } from '../domain/automatic.ts';
import { rulesOf } from '../house-rules.ts';
import { claimDue, putOff } from '../repository/automatic.ts';
import { lockCase, saveChange } from '../repository/change.ts';
import { THE_SYSTEM } from '../repository/history.ts';
import { settleParent } from '../repository/parts.ts';

/** More steps than there are kinds of cannot follow one another at one moment. */
const STEPS_AT_MOST = 10;

/**
 * Takes what is due for one case, in the caller's transaction, and answers how many steps that were. None where another worker
 * has the case in hand or it has been dealt with meanwhile; each is an event like any other, by the system.
 */
export async function takeSteps(
  tx: Tx,
  directory: Directory,
  { number, now }: { number: string; now: Temporal.Instant },
): Promise<number> {
  const districtId = directory.district.id;
  if (!(await claimDue(tx, districtId, number, now))) return 0;
  const rules = rulesOf(directory);
  for (let taken = 0; taken < STEPS_AT_MOST; taken += 1) {
    const locked = await lockCase(tx, districtId, number);
    const step = locked && takeDueStep(locked.state, { now, rules });
    if (!step) {
      // Nothing is due after all: a limit was changed since, and the case is looked at again when its day comes.
      if (locked && taken === 0) await putOff(tx, districtId, locked.state, rules);
      return taken;
    }
    const { state: before, head } = locked;
    const raisesVersion = step.next.status !== before.status;
    const change = { districtId, before, after: step.next, head, events: step.events, actor: THE_SYSTEM, now, rules };
    const after = await saveChange(tx, { ...change, raisesVersion });
    if (after.parentId) await settleParent(tx, directory, { part: after, now });
  }
  throw new Error(`Case ${number} takes steps without end`);
}
