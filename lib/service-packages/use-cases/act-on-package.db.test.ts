import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { toDate } from '#lib/shared/instants.ts';
import { findPackages } from '../queries/package-view.ts';
import type { PackageActOrder } from '../schema.ts';
import { actOnPackage, handOverPackage, receivePackage } from './act-on-package.ts';
import { composePackage } from './compose-package.ts';

const { db } = await testDatabase();
const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const clock = { now: NOW, timeZone: 'Asia/Shanghai' };
const HONGQIAO = '310105009000';

const owner = await createCompany(db, 'owner');
const stranger = await createCompany(db, 'stranger');
const officer = await createStaff(db, 'officer', HONGQIAO, 'service-officer');
const elsewhere = await createStaff(db, 'elsewhere', '310105001000', 'service-officer');
const steward = await createStaff(db, 'steward', 'D05', 'liaison');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const enterpriseId = owner.memberships[0]?.enterpriseId ?? '';
const { districtId } = owner;

const verify = (codes: readonly string[], verification: 'verified' | 'pending') =>
  db.districtPolicy.updateMany({
    where: { districtId, code: { in: [...codes] } },
    data:
      verification === 'verified'
        ? { verification, verifiedById: head.userId, verifiedAt: toDate(NOW) }
        : { verification, verifiedById: null, verifiedAt: null },
  });
await verify(['S11', 'S12'], 'verified');

const item = (code: string, at: number) => ({ code, at, isIn: true, part: 'general' as const, note: '可咨询主管部门' });
const said = (result: { ok: true; value: object } | { ok: false; refusal: { code: string } }) =>
  result.ok ? Object.values(result.value)[0] : result.refusal.code;
const compose = async (by: Viewer, codes: readonly string[], seen = { number: 0, revision: 0 }) =>
  said(
    await composePackage(
      db,
      by,
      { enterpriseId, ...seen, greeting: '您好', items: codes.map(item), next: 'draft' },
      clock,
    ),
  );
const current = async (number: number) =>
  db.packageVersion.findUniqueOrThrow({
    where: { districtId_enterpriseId_number: { districtId, enterpriseId, number } },
    include: { items: true },
  });
const seen = async (number: number) => ({ enterpriseId, number, revision: (await current(number)).revision });
const act = async (by: Viewer, number: number, what: PackageActOrder['act'], reason?: string) =>
  said(await actOnPackage(db, by, { ...(await seen(number)), act: what, ...(reason && { reason }) }, clock));
const handOver = async (by: Viewer, number: number, on = '2026-11-23') =>
  said(
    await handOverPackage(
      db,
      by,
      { ...(await seen(number)), handedOverOn: on, means: 'visit', place: '临空园区', givers: '高远山' },
      clock,
    ),
  );
const receive = async (by: Viewer, number: number) =>
  said(await receivePackage(db, by, { ...(await seen(number)), questions: '何时可以申报？' }, clock));

it('is composed by an officer of the area, of verified policies alone, one version at a time', async () => {
  expect(await compose(elsewhere, ['S11'])).toBe('forbidden');
  expect(await compose(owner, ['S11'])).toBe('forbidden');
  expect(await compose(officer, ['S11', 'N13'])).toBe('package-item-unfit');
  expect(await compose(officer, [])).toBe(1);
  expect(await act(officer, 1, 'submit')).toBe('package-empty');
  expect(await compose(officer, ['S11'])).toBe('package-moved');
  expect(await compose(officer, ['S11'], { number: 1, revision: 7 })).toBe('package-changed');
  expect(await compose(officer, ['S11', 'S12'], { number: 1, revision: 1 })).toBe(1);
  expect((await current(1)).items).toHaveLength(2);
});

it('passes its reviews, each looking at every policy again, and comes back with a reason', async () => {
  const seat = { districtId, enterpriseId, role: 'industry-steward', assignedAt: toDate(NOW) };
  const seatOf = (unitCode: string, userId: string) =>
    db.teamSeat.create({ data: { ...seat, id: crypto.randomUUID(), unitCode, userId } });
  const endSeat = () => db.teamSeat.updateMany({ where: { ...seat, endedAt: null }, data: { endedAt: toDate(NOW) } });
  await seatOf('D05', steward.userId);
  expect(await act(officer, 1, 'submit')).toBe('in-review');
  expect(await compose(officer, ['S11'], { number: 1, revision: 3 })).toBe('package-moved');
  expect(await act(officer, 1, 'approve-office')).toBe('forbidden');
  expect(await act(steward, 1, 'return')).toBe('reason-needed');
  // The seat passes to another department: who was asked answers, by whoever is there now; who was not asked does not.
  const [successor, other] = [
    await createStaff(db, 'successor', 'D05', 'liaison'),
    await createStaff(db, 'other-steward', 'D07', 'liaison'),
  ];
  await endSeat();
  await seatOf('D07', other.userId);
  expect(await act(other, 1, 'approve-department')).toBe('forbidden');
  expect(await act(successor, 1, 'approve-department')).toBe('in-review');
  const whole = await findPackages(db, head, { company: { id: enterpriseId } }, clock);
  expect(whole?.shown?.reviewUnit).toBe('D05');
  await endSeat();
  await seatOf('D05', steward.userId);
  await verify(['S12'], 'pending');
  expect(await act(head, 1, 'approve-office')).toBe('package-item-unfit');
  expect(await act(head, 1, 'return', '无还本续贷待核实')).toBe('draft');
  expect((await current(1)).departmentReviewedById).toBeNull();
  expect(await compose(officer, ['S11'], { number: 1, revision: (await current(1)).revision })).toBe(1);
  for (const [by, what] of [
    [officer, 'submit'],
    [head, 'approve-office'],
    [steward, 'approve-department'],
  ] as const)
    await act(by, 1, what);
  expect((await current(1)).status).toBe('approved');
});

it('is handed over and received once, and stays as it was', async () => {
  expect(await receive(owner, 1)).toBe('package-moved');
  expect(await handOver(officer, 1, '2026-11-24')).toBe('day-in-future');
  expect(await handOver(officer, 1)).toBe('handed-over');
  const jobs = await db.$queryRaw<{ name: string }[]>`select name from pgboss.job where name = 'tell-of-packages'`;
  expect(jobs).toHaveLength(1);
  expect(await receive(stranger, 1)).toBe('not-found');
  expect(await receive(officer, 1)).toBe('forbidden');
  expect(await receive(owner, 1)).toBe('received');
  expect(await receive(owner, 1)).toBe('package-moved');
  const key = { districtId_enterpriseId_number: { districtId, enterpriseId, number: 1 } };
  await expect(db.packageVersion.update({ where: key, data: { greeting: '改' } })).rejects.toThrow();
  await expect(db.packageVersion.delete({ where: key })).rejects.toThrow();
  await expect(db.packageItem.deleteMany({ where: { enterpriseId } })).rejects.toThrow();
  await expect(db.packageEvent.deleteMany({ where: { enterpriseId } })).rejects.toThrow();
  expect(await db.packageEvent.count({ where: { enterpriseId } })).toBe(11);
});

it('has a next version, and the one before is not received any more', async () => {
  expect(await compose(officer, ['S11'])).toBe(2);
  expect(await act(officer, 2, 'discard')).toBe('discarded');
  expect(await compose(head, ['S11'])).toBe(3);
  expect(await act(head, 3, 'submit')).toBe('in-review');
  expect(await act(head, 3, 'approve-office')).toBe('package-own');
});

it('shows a company what it was handed over and nothing of its making, and staff every version', async () => {
  const seenBy = (viewer: Viewer) => findPackages(db, viewer, { company: { id: enterpriseId } }, clock);
  const own = await seenBy(owner);
  expect(own?.versions.map(({ number }) => number)).toEqual([1]);
  expect(own?.shown).toMatchObject({
    status: 'received',
    means: 'visit',
    events: [],
    acts: [],
    composedBy: { name: 'officer' },
  });
  expect(own?.shown?.items.map(({ code, isFit }) => [code, isFit])).toEqual([['S11', true]]);
  expect(await seenBy(stranger)).toBeNull();
  const staff = await seenBy(officer);
  expect(staff?.versions.map(({ number, status }) => [number, status])).toEqual([
    [3, 'in-review'],
    [2, 'discarded'],
    [1, 'received'],
  ]);
  expect(staff?.shown).toMatchObject({ number: 3, acts: ['return'] });
  expect(staff?.before?.number).toBe(1);
  expect(staff?.before?.events.map(({ act }) => act).at(-1)).toBe('receive');
  await verify(['S11'], 'pending');
  expect((await seenBy(owner))?.shown?.items[0]?.isFit).toBe(false);
});
