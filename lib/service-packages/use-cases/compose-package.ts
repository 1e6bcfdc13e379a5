import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { packageActor } from '../domain/actor.ts';
import { decidePackage } from '../domain/package-life.ts';
import { listFitEntries } from '../queries/fitness.ts';
import { insertDraft, lockPackage, recordPackageEvent, replaceItems, saveAct } from '../repository/versions.ts';
import type { PackageDraft } from '../schema.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

/**
 * Writes a company's draft: the first time as its next version, then over what was seen. Refuses `forbidden`, `not-found`,
 * `package-moved` where another version is on its way or this one is no draft, `package-changed` where somebody wrote since,
 * and `package-item-unfit` for a policy that is not verified, not listed or not in force.
 */
export async function composePackage(
  db: Db,
  viewer: Viewer,
  { enterpriseId, number, revision, greeting, items }: PackageDraft,
  { now, timeZone }: Clock,
): Promise<Result<{ readonly number: number }>> {
  const { districtId, userId } = viewer;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return db.$transaction(async (tx) => {
    const held = await lockPackage(tx, viewer, { enterpriseId, number }, { now, timeZone });
    if (!held) return refuse('not-found');
    const { version, last, hasOpen, company, ties } = held;
    const actor = packageActor(viewer, company, ties);
    if (!actor.composes) return refuse('forbidden');
    if (version ? version.revision !== revision : number !== 0) return refuse('package-changed');
    if (!version && hasOpen) return refuse('package-moved');
    const entries = await listFitEntries(
      tx,
      districtId,
      items.map(({ code }) => code),
      today,
    );
    const chosen = items.map(({ code, part, note }) => ({
      code,
      part,
      note,
      entry: entries.find((each) => each.code === code),
    }));
    const unfit = chosen.find(({ entry }) => !entry);
    if (unfit)
      return refuse(
        'package-item-unfit',
        { titles: unfit.code },
        `items.${items.findIndex(({ code }) => code === unfit.code)}.isIn`,
      );
    const key = { districtId, enterpriseId, number: version ? number : last + 1 };
    const acting = { act: 'compose', actorId: userId, now } as const;
    if (version) {
      const decided = decidePackage(version.state, 'compose', actor);
      if (!decided.ok) return decided;
      await saveAct(tx, key, decided.value, acting, { greeting, composedById: userId, composedAt: toDate(now) });
    } else {
      await insertDraft(tx, key, userId, greeting, now);
      await recordPackageEvent(tx, key, acting);
    }
    const rows = chosen.flatMap(({ entry, part, note }) =>
      entry ? [{ policyId: entry.policyId, policyNumber: entry.number, part, note }] : [],
    );
    await replaceItems(tx, key, rows);
    return ok({ number: key.number });
  });
}
