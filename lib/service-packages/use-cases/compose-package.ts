import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { ok, type Result, refuse, valueOrThrow } from '#lib/shared/result.ts';
import { packageActor } from '../domain/actor.ts';
import { decidePackage } from '../domain/package-life.ts';
import { listMatches, type PackageMatch } from '../queries/matches.ts';
import {
  insertDraft,
  type LockedPackage,
  lockPackage,
  type NewItem,
  recordPackageEvent,
  replaceItems,
  saveAct,
} from '../repository/versions.ts';
import type { PackageDraft } from '../schema.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };
type Key = { readonly districtId: number; readonly enterpriseId: string; readonly number: number };

/**
 * Writes a company's draft: the first time as its next version, then over what was seen; and submits it for review where that is
 * asked. Refuses `forbidden`, `not-found`, `package-moved` where another version is on its way or this one is no draft,
 * `package-changed` where somebody wrote since, `package-empty` for a submission, and of a policy `package-item-unfit` where it is not
 * verified, not listed or not in force, `package-item-ineligible` where its rule turns the company away, and
 * `package-note-needed` where it only may fit and nothing says why it is in.
 */
export async function composePackage(
  db: Db,
  viewer: Viewer,
  order: PackageDraft,
  { now, timeZone }: Clock,
): Promise<Result<{ readonly number: number }>> {
  const { enterpriseId, number, revision } = order;
  const { districtId } = viewer;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return db.$transaction(async (tx) => {
    const held = await lockPackage(tx, viewer, { enterpriseId, number }, { now, timeZone });
    if (!held) return refuse('not-found');
    const { version, last, hasOpen, company, ties } = held;
    const actor = packageActor(viewer, company, ties);
    if (!actor.composes) return refuse('forbidden');
    if (version ? version.revision !== revision : number !== 0) return refuse('package-changed');
    if (!version && hasOpen) return refuse('package-moved');
    const items = chosenFrom(await listMatches(tx, viewer, { enterpriseId, today }), order.items);
    if (!items.ok) return items;
    if (order.next === 'submit' && items.value.length === 0) return refuse('package-empty');
    const key = { districtId, enterpriseId, number: version ? number : last + 1 };
    const written = await write(tx, viewer, { key, held, greeting: order.greeting }, now);
    if (!written.ok) return written;
    await replaceItems(tx, key, items.value);
    if (order.next === 'submit') {
      const submitted = valueOrThrow(decidePackage(written.value, 'submit', actor));
      const asked = { departmentCode: ties.stewardUnit };
      await saveAct(tx, key, submitted, { act: 'submit', actorId: viewer.userId, now }, asked);
    }
    return ok({ number: key.number });
  });
}

type Writing = { readonly key: Key; readonly held: LockedPackage; readonly greeting: string };

/** The draft with its words, begun or written over. */
async function write(tx: Tx, viewer: Viewer, { key, held, greeting }: Writing, now: Temporal.Instant) {
  const { version, company, ties } = held;
  const { userId } = viewer;
  const acting = { act: 'compose', actorId: userId, now } as const;
  const fresh = { writerIds: [userId], needsDepartment: ties.stewardUnit !== null, isOutdated: false } as const;
  if (!version) {
    await insertDraft(tx, key, userId, greeting, now);
    await recordPackageEvent(tx, key, acting);
    return ok({ ...fresh, status: 'draft', departmentReviewedById: null, officeReviewedById: null } as const);
  }
  const decided = decidePackage(version.state, 'compose', packageActor(viewer, company, ties));
  if (!decided.ok) return decided;
  await saveAct(tx, key, decided.value, acting, { greeting, composedById: userId, composedAt: toDate(now) });
  return ok({ ...fresh, ...decided.value });
}

/** The chosen policies in the versions in force, each looked at again: what the page offered may have changed since. */
function chosenFrom(matches: readonly PackageMatch[], items: PackageDraft['items']): Result<NewItem[]> {
  const chosen: NewItem[] = [];
  for (const { code, part, note, at } of items) {
    const match = matches.find(({ policy }) => policy.code === code);
    const field = `items.${at}.isIn`;
    if (!match) return refuse('package-item-unfit', { titles: code }, field);
    const { policy, verdict } = match;
    const { title, titleEn } = policy;
    if (policy.verification !== 'verified') {
      return refuse('package-item-unfit', { titles: title, titlesEn: titleEn }, field);
    }
    if (verdict === 'ineligible') return refuse('package-item-ineligible', { title, titleEn }, field);
    if (verdict === 'unknown' && note === '') {
      return refuse('package-note-needed', { title, titleEn }, `items.${at}.note`);
    }
    chosen.push({ policyId: policy.policyId, policyNumber: policy.number, part, note });
  }
  return ok(chosen);
}
