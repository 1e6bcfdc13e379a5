import { expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { closeUnusedAccounts } from './close-unused-accounts.ts';
import { createUser } from './create-user.ts';
import { signIn } from './sign-in.ts';

const { db } = await testDatabase();
const now = Temporal.Instant.from('2027-06-01T02:00:00Z');
const daysAgo = (days: number) => now.subtract({ hours: days * 24 });

async function enter(login: string, role: string, seen: Temporal.Instant) {
  const created = await createUser(db, { login, name: login, district: '310105', unit: 'D02', role }, seen);
  if (!created.ok) throw new Error(created.refusal.code);
  const password = created.value.oneTimePassword;
  await signIn(db, { login, password, address: null, userAgent: null }, seen);
}

it('closes accounts unused for the district’s ninety days, but never the last administrator of a kind', async () => {
  await enter('used', 'handler', daysAgo(89));
  await enter('unused', 'handler', daysAgo(91));
  await enter('only-auditor', 'auditor', daysAgo(300));
  expect(await closeUnusedAccounts(db, now)).toBe(1);
  const closed = await db.user.findMany({ where: { disabledAt: { not: null } }, select: { login: true } });
  expect(closed).toEqual([{ login: 'unused' }]);
  expect(await closeUnusedAccounts(db, now)).toBe(0);
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'person-disabled' } });
  expect(entry).toMatchObject({ actorId: null, data: { unusedDays: 90 } });
});
