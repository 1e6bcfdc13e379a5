import type { Directory } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { takeSteps } from '../commands/take-steps.ts';
import { findDueCases } from '../repository/automatic.ts';

export type StepsTaken = {
  readonly taken: number;
  /** cases on which a step failed: they are tried again the next time and hold nobody else up */
  readonly failed: readonly { readonly number: string; readonly error: unknown }[];
};

const CASES_AT_MOST = 2_000;

/**
 * Takes what is due in every district, each case in a transaction of its own, so that several workers may do so at once and a
 * killed one leaves nothing half done. What fell due while nothing ran is late, not lost; a backlog is worked off over several runs.
 */
export async function takeAutomaticSteps(db: Db, now: Temporal.Instant): Promise<StepsTaken> {
  const directories = new Map<number, Directory>();
  const failed: { number: string; error: unknown }[] = [];
  let taken = 0;
  for (const { districtId, number } of await findDueCases(db, now, CASES_AT_MOST)) {
    try {
      const directory = directories.get(districtId) ?? (await getDirectory(db, districtId));
      directories.set(districtId, directory);
      taken += await db.$transaction((tx) => takeSteps(tx, directory, { number, now }));
    } catch (error) {
      failed.push({ number, error });
    }
  }
  return { taken, failed };
}
