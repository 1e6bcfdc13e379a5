import type { Viewer } from '#lib/access/domain/viewer.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { carryOut, type Order } from '../commands/carry-out.ts';
import { needsVersion } from '../domain/command.ts';
import { LIFE_CYCLE } from '../domain/life-cycle.ts';
import type { CommandName } from '../domain/names.ts';
import type { CaseState } from '../domain/state.ts';

/** Chance decides which answers are sampled; replaced in tests. */
export type Chance = () => number;

/**
 * Gives a command on a case: lock and load, authorise, decide, save, in one transaction in which exactly one writer wins.
 * Refuses `not-found` for a case the person may not know of, `version-missing`, `version-conflict` with who was first, and
 * `attachment-missing` for a file that is not the person's own or gone.
 */
export async function giveCommand<N extends CommandName>(
  db: Db,
  viewer: Viewer,
  order: Order<N>,
  now: Temporal.Instant,
  chance: Chance = Math.random,
): Promise<Result<CaseState>> {
  const directory = await getDirectory(db, viewer.districtId);
  if (needsVersion(LIFE_CYCLE[order.command]) && order.version === undefined)
    return refuse('version-missing', {}, 'version');

  const draw = chance();
  return db.$transaction((tx) => carryOut(tx, viewer, order, { directory, now, draw }));
}
