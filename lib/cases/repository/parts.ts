import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
import { close, isConcluded } from '../domain/answering.ts';
import { submitFiling } from '../domain/filing.ts';
import type { CaseStatus } from '../domain/names.ts';
import type { CaseState, NewPart } from '../domain/state.ts';
import { rulesOf } from '../house-rules.ts';
import { lockCase, saveChange } from './change.ts';
import { actorOf, THE_SYSTEM } from './history.ts';
import { insertCases, rowsOfNewCase } from './insert.ts';
import { takeNumber } from './numbers.ts';

type Context = { readonly viewer: Viewer; readonly now: Temporal.Instant };

/** Files each part of a split request as a case of its own, with the parent's company and contact. */
export async function fileParts(
  tx: Tx,
  directory: Directory,
  { parent, parts, viewer, now }: Context & { parent: CaseState; parts: readonly NewPart[] },
): Promise<void> {
  const { districtId } = viewer;
  const rules = rulesOf(directory);
  const contact = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id: parent.id } },
    select: { contactName: true, contactPhoneSealed: true, contactEmailSealed: true, consentNote: true },
  });
  for (const part of parts) {
    const identity = { id: randomUUIDv7(), number: await takeNumber(tx, directory.district, now) };
    const filing = { ...pick(parent), ...part, expectation: null, parentId: parent.id };
    // The company filed all of it when it filed the whole: the office's time runs from then.
    const { state, events } = submitFiling(filing, identity, { rules, now: parent.submittedAt });
    const happening = { at: now, actor: actorOf(viewer, null), from: null, to: state.status, events };
    const origin = { districtId, ...withoutNulls(contact) };
    await insertCases(tx, [rowsOfNewCase({ state, origin, happenings: [happening] }, rules.calendar)]);
  }
}

/** A split request is closed, by the system, with its last part, and opened again with the first that is. */
export async function settleParent(
  tx: Tx,
  directory: Directory,
  { part, now }: { part: CaseState; now: Temporal.Instant },
): Promise<void> {
  const districtId = directory.district.id;
  const parent = await tx.case.findUniqueOrThrow({
    where: { districtId_id: { districtId, id: part.parentId ?? '' } },
    select: { id: true, number: true },
  });
  const locked = await lockCase(tx, districtId, parent.number);
  const parts = await tx.case.findMany({ where: { districtId, parentId: parent.id }, select: { status: true } });
  if (!locked) return;
  const { state: before, head } = locked;
  const isDone = isConcluded(parts.map(({ status }) => ({ status: status as CaseStatus })));
  const after = settled(before, isDone, now);
  if (after === before) return;
  const events = [{ type: isDone ? 'parts-concluded' : 'parts-reopened', audience: 'company' as const, data: {} }];
  const rules = rulesOf(directory);
  const change = { districtId, before, after, head, events, actor: THE_SYSTEM, now, rules };
  await saveChange(tx, { ...change, raisesVersion: true });
}

function settled(parent: CaseState, isDone: boolean, now: Temporal.Instant): CaseState {
  if (isDone && parent.status === 'in-progress') return close(parent, now);
  return !isDone && parent.status === 'closed' ? { ...parent, status: 'in-progress', closedAt: null } : parent;
}

const pick = (parent: CaseState) => ({
  areaCode: parent.areaCode,
  channel: parent.channel,
  enterpriseId: parent.enterpriseId,
  isConfidential: parent.isConfidential,
  isUrgent: parent.isUrgent,
  filedById: parent.filedById ?? '',
  isFiledByStaff: parent.isFiledByStaff,
});

const withoutNulls = <T extends Record<string, unknown>>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
