import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/queue.ts';
import { recordSent } from '#lib/policies/commands/record-reach.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { packageActor } from '../domain/actor.ts';
import { decidePackage, type PackageAct, type PackageStatus } from '../domain/package-life.ts';
import { countItems, listPolicyIds, listUnfitTitles } from '../queries/fitness.ts';
import { type Extra, lockPackage, saveAct } from '../repository/versions.ts';
import type { HandOverOrder, PackageActOrder, ReceiptOrder } from '../schema.ts';

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };
type Seen = { readonly enterpriseId: string; readonly number: number; readonly revision: number };
type Act = { readonly act: PackageAct; readonly reason?: string | null; readonly extra?: Extra };
type Done = Result<{ readonly status: PackageStatus }>;

/** Acts that let something into the company's hands look at every policy again. */
const LOOKS_AGAIN: readonly PackageAct[] = ['submit', 'approve-department', 'approve-office', 'hand-over'];

/**
 * Submits a draft, reviews it, returns it with a reason, or drops it. Refuses what `decidePackage` refuses, `not-found`,
 * `package-changed` where somebody was first, `reason-needed`, `package-empty` and `package-item-unfit`.
 */
export async function actOnPackage(
  db: Db,
  viewer: Viewer,
  { act, reason, ...seen }: PackageActOrder,
  clock: Clock,
): Promise<Done> {
  if (act === 'return' && !reason) return refuse('reason-needed', undefined, 'reason');
  return db.$transaction((tx) =>
    take(tx, viewer, seen, { act, reason: act === 'return' ? (reason ?? null) : null }, clock),
  );
}

/**
 * Hands an approved version over to the company (送包). Refuses as `actOnPackage`, and `day-in-future` for a day that has not come.
 */
export async function handOverPackage(
  db: Db,
  viewer: Viewer,
  { handedOverOn, means, place, givers, note, ...seen }: HandOverOrder,
  clock: Clock,
): Promise<Done> {
  const today = clock.now.toZonedDateTimeISO(clock.timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(handedOverOn, today) > 0) return refuse('day-in-future', undefined, 'handedOverOn');
  const handedOver = { on: handedOverOn, means, place: place || null, givers, note: note || null };
  return db.$transaction((tx) => take(tx, viewer, seen, { act: 'hand-over', extra: { handedOver } }, clock));
}

/** Confirms for the company that it has its package (签收), with what it would like to know. Refuses as `actOnPackage`. */
export async function receivePackage(
  db: Db,
  viewer: Viewer,
  { questions, ...seen }: ReceiptOrder,
  clock: Clock,
): Promise<Done> {
  return db.$transaction((tx) =>
    take(tx, viewer, seen, { act: 'receive', extra: { questions: questions || null } }, clock),
  );
}

async function take(tx: Tx, viewer: Viewer, seen: Seen, { act, reason, extra }: Act, clock: Clock): Promise<Done> {
  const { enterpriseId, number, revision } = seen;
  const { districtId, userId: actorId } = viewer;
  const key = { districtId, enterpriseId, number };
  const held = await lockPackage(tx, viewer, seen, clock);
  if (!held?.version) return refuse('not-found');
  const { state, revision: current } = held.version;
  const actor = packageActor(viewer, held.company, held.ties);
  if (viewer.kind === 'company' && !actor.receives) return refuse('not-found');
  const decided = decidePackage(state, act, actor);
  if (!decided.ok) return decided;
  if (current !== revision) return refuse('package-changed');
  if (LOOKS_AGAIN.includes(act)) {
    const today = clock.now.toZonedDateTimeISO(clock.timeZone).toPlainDate();
    const unfit = await listUnfitTitles(tx, key, today);
    if (unfit.length > 0) {
      const titlesEn = unfit.map(({ titleEn }) => titleEn).join('; ');
      return refuse('package-item-unfit', { titles: unfit.map(({ title }) => title).join('、'), titlesEn });
    }
  }
  if (act === 'submit' && (await countItems(tx, key)) === 0) return refuse('package-empty');
  const asked = act === 'submit' ? { departmentCode: held.ties.stewardUnit } : {};
  const acting = { act, actorId, now: clock.now, reason: reason ?? null };
  await saveAct(tx, key, decided.value, acting, { ...extra, ...asked });
  if (act === 'hand-over') {
    const policyIds = await listPolicyIds(tx, key);
    await recordSent(tx, { districtId, enterpriseId, policyIds, via: 'package', at: clock.now });
    await enqueue(tx, 'tell-of-packages', {});
  }
  return ok({ status: decided.value.status });
}
