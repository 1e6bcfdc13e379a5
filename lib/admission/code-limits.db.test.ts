import { randomUUIDv7 } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Contact } from '#lib/access/contact-forms.ts';
import { createCompany } from '#lib/cases/testing/people.ts';
import { instant } from '#lib/cases/testing/world.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { type CodeWish, sendCodeTo } from './send-code-to.ts';

const { db } = await testDatabase();
const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: '310105' } });
const NOW = instant('2026-11-23T09:00');

let last = 13_700_000_000;
const nextPhone = (): Contact => {
  last += 1;
  return { kind: 'phone', value: `+86${last}` };
};

type Asking = Partial<Pick<CodeWish, 'purpose' | 'contact' | 'address' | 'claimId'>>;

async function ask({ contact = nextPhone(), ...asking }: Asking, at = NOW) {
  const usual = { purpose: 'enter' as const, address: `10.1.0.${last % 250}`, deliver: async () => {} };
  const sent = await sendCodeTo(db, { districtId, contact, ...usual, ...asking }, at);
  return sent.ok ? 'sent' : sent.refusal.code;
}

const times = <T>(count: number, each: (index: number) => Promise<T>): Promise<T[]> =>
  Array.from({ length: count }).reduce<Promise<T[]>>(
    async (before, _, index) => [...(await before), await each(index)],
    Promise.resolve([]),
  );

it('sends a code to somebody who comes in by one twice a day, for weeks', async () => {
  const contact = nextPhone();
  const answers = await times(40, (index) => ask({ contact, address: null }, NOW.add({ hours: 11 * index })));
  expect(new Set(answers)).toEqual(new Set(['sent']));
});

it('sends thirty an hour from one address, whoever they are for, and again in the next hour', async () => {
  const address = '203.0.113.9';
  const answers = await times(31, (index) => ask({ address }, NOW.add({ minutes: index })));
  expect(answers).toEqual([...Array(30).fill('sent'), 'codes-too-many']);
  expect(await ask({ address }, NOW.add({ minutes: 59 }))).toBe('codes-too-many');
  expect(await ask({ address }, NOW.add({ minutes: 60 }))).toBe('sent');
});

it('lets nobody who claims a company use up the codes its contact enters by', async () => {
  const contact = nextPhone();
  const { userId } = await createCompany(db, 'claims-too-often');
  const claim = { districtId, id: randomUUIDv7(), userId, uscc: '91310105MA1FW00000', name: '某公司' };
  const { id: claimId } = await db.enterpriseClaim.create({ data: claim });
  const asking = { contact, purpose: 'claim', claimId } as const;
  const claims = await times(11, (index) => ask(asking, NOW.add({ minutes: 2 * index })));
  expect(claims.at(-1)).toBe('codes-too-many');
  expect(await ask({ contact }, NOW.add({ minutes: 22 }))).toBe('sent');
});
