import { expect, it } from 'vitest';
import type { Contact } from '#lib/access/contact-forms.ts';
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

type Asking = Partial<Pick<CodeWish, 'purpose' | 'contact' | 'address'>>;

async function ask({ purpose = 'enter', contact = nextPhone(), address = `10.1.0.${last % 250}` }: Asking, at = NOW) {
  const sent = await sendCodeTo(db, { districtId, purpose, contact, address, deliver: async () => {} }, at);
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
  const claims = await times(11, (index) => ask({ contact, purpose: 'claim' }, NOW.add({ minutes: 2 * index })));
  expect(claims.at(-1)).toBe('codes-too-many');
  expect(await ask({ contact }, NOW.add({ minutes: 22 }))).toBe('sent');
});
