import { expect, it } from 'vitest';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { verifyAudit } from '#lib/audit/verify.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { countAssignedWork } from '../queries/assigned-work.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { giveCommand } from './give-command.ts';
import { handOverWork } from './hand-over-work.ts';

const { db } = await testDatabase();
const NOW = instant('2026-11-23T11:00');
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const liaison = await createStaff(db, 'liaison', 'D07', 'liaison');
const leaving = await createStaff(db, 'leaving', 'D07', 'handler');
const successor = await createStaff(db, 'successor', 'D07', 'handler');
const elsewhere = await createStaff(db, 'elsewhere', 'D08', 'handler');
const system = await createStaff(db, 'system', 'D01', 'system-admin');

async function assigned(title: string): Promise<void> {
  const contact = { name: '王敏', phone: '19900001111' };
  const filed = await fileCase(db, owner, { title, description: '说明', categoryCode: '0301', contact }, NOW);
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { number } = filed.value;
  const dispatch = { number, command: 'dispatch' as const, input: { lead: 'D07', helpers: [] }, version: 1 };
  await giveCommand(db, dispatcher, dispatch, NOW);
  const sign = { number, command: 'sign' as const, input: { assignee: leaving.login }, version: 2 };
  expect(await giveCommand(db, liaison, sign, NOW)).toMatchObject({ ok: true });
}

const handOver = async (by: Viewer, to: Viewer) => {
  const done = await handOverWork(db, by, { userId: leaving.userId, successorId: to.userId, address: null }, NOW);
  return done.ok ? done.value.cases : done.refusal.code;
};
const workOf = (viewer: Viewer) => countAssignedWork(db, viewer.districtId, viewer.userId);

it('all open work of somebody who leaves goes to a colleague of the unit, and the account is closed', async () => {
  await assigned('第一件');
  await assigned('第二件');
  expect(await handOver(dispatcher, successor)).toBe('forbidden');
  expect(await handOver(system, elsewhere)).toBe('successor-elsewhere');
  expect(await handOver(system, leaving)).toBe('successor-elsewhere');
  expect(await workOf(leaving)).toBe(2);

  expect(await handOver(system, successor)).toBe(2);
  expect([await workOf(leaving), await workOf(successor)]).toEqual([0, 2]);
  const { disabledAt } = await db.user.findFirstOrThrow({ where: { id: leaving.userId } });
  expect(disabledAt).not.toBeNull();
  const events = await db.caseEvent.findMany({ where: { actorId: system.userId } });
  expect(events.map(({ type, data }) => [type, data])).toEqual(
    Array(2).fill(['assigned', { unit: 'D07', assigneeId: successor.userId, handedOverFrom: leaving.userId }]),
  );
  expect(await verifyAudit(db)).toMatchObject({ problems: [] });
});
