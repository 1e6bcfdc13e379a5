import { randomUUIDv7 } from 'node:crypto';
import { afterAll, expect, it, vi } from 'vitest';
import { forgetInProcess } from '#lib/platform/process-memory.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { lookupHash } from '../lookup.ts';
import { SEALED_COLUMNS } from '../repository/resealing.ts';
import { isSealedWithCurrentKey, sealPersonalData, unsealPersonalData } from '../sealing.ts';
import { rotateKeys } from './rotate-keys.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findFirstOrThrow();
const NOW = Temporal.Instant.from('2026-11-26T08:00:00Z');
const KEYS = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64'));

const withKeys = (keys: string) => {
  vi.stubEnv('ENCRYPTION_KEY', keys);
  forgetInProcess('env');
};
afterAll(() => {
  vi.unstubAllEnvs();
  forgetInProcess('env');
});

async function person(login: string, phone: string): Promise<string> {
  const id = randomUUIDv7();
  const phoneSealed = sealPersonalData(phone);
  await db.user.create({ data: { districtId, id, login, kind: 'staff', name: login, phoneSealed } });
  return id;
}

const userOf = (id: string) => db.user.findUniqueOrThrow({ where: { districtId_id: { districtId, id } } });

it('the newest key seals everything afterwards, and what had no hash is found by it', async () => {
  withKeys(KEYS[0] ?? '');
  const [min, twin] = [await person('min', '13800000001'), await person('twin', '138 0000 0001')];
  for (let n = 0; n < 450; n += 1) await person(`p${n}`, `1390000${String(n).padStart(4, '0')}`);
  const phone = Buffer.from(sealPersonalData('13700000000')).toString('base64');
  await db.caseDraft.create({
    data: { districtId, id: randomUUIDv7(), userId: min, form: { title: '草稿', contactPhoneSealed: phone } },
  });
  withKeys(`${KEYS[1]},${KEYS[0]}`);
  expect((await rotateKeys(db, NOW)).columns['User.phoneSealed']).toBe(452);
  withKeys(KEYS[1] ?? '');
  const all = await db.user.findMany({ where: { phoneSealed: { not: null } } });
  for (const { phoneSealed } of all) expect(phoneSealed && isSealedWithCurrentKey(phoneSealed)).toBe(true);
  const found = await userOf(min);
  expect(unsealPersonalData(found.phoneSealed ?? new Uint8Array())).toBe('13800000001');
  expect(found.phoneHash).toEqual(lookupHash('phone', '+8613800000001'));
  expect((await userOf(twin)).phoneHash).toBeNull();
  const { form } = await db.caseDraft.findFirstOrThrow();
  const { title, contactPhoneSealed } = form as Record<string, string>;
  expect([title, unsealPersonalData(Buffer.from(contactPhoneSealed ?? '', 'base64'))]).toEqual(['草稿', '13700000000']);
  expect(await db.auditEntry.findFirst({ where: { action: 'keys-rotated' } })).toMatchObject({ data: { rows: 453 } });
});

it('goes over every sealed column of the schema', async () => {
  const columns = await db.$queryRaw<{ column: string }[]>`
    select table_name || '.' || column_name as "column" from information_schema.columns
    where table_schema = 'public' and column_name like '%Sealed'`;
  expect(columns.map(({ column }) => column).sort()).toEqual(
    SEALED_COLUMNS.filter((each) => !('inside' in each))
      .map(({ table, sealed }) => `${table}.${sealed}`)
      .sort(),
  );
});
