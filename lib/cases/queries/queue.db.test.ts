import { expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { dueBounds, dueDays } from '../domain/due-groups.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant, referenceRules } from '../testing/world.ts';
import { fileCase } from '../use-cases/file-case.ts';
import { giveCommand } from '../use-cases/give-command.ts';
import { countQueue, findQueue } from './queue.ts';
import { readPlace, writePlace } from './queue-place.ts';

const { db } = await testDatabase();
const { calendar } = referenceRules();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const head = await createStaff(db, 'head', 'D07', 'unit-head');
const elsewhere = await createStaff(db, 'elsewhere', 'D16', 'unit-head');

async function dispatched(at: string): Promise<string> {
  const contact = { name: '王敏', phone: '19900001111' };
  const filing = { title: '社保补缴', description: '补缴上月社保。', categoryCode: '0301', contact };
  const filed = await fileCase(db, owner, filing, instant(at));
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { number } = filed.value;
  const input = { lead: 'D07', helpers: [] };
  await giveCommand(db, dispatcher, { number, command: 'dispatch', input, version: 1 }, instant(at), () => 1);
  return number;
}

// Signing is due at closing time of the working day after the dispatch.
const late = await dispatched('2026-11-26T10:00');
const today = [await dispatched('2026-11-27T10:00'), await dispatched('2026-11-27T11:00')];
const tomorrow = await dispatched('2026-11-30T08:30');
const NOW = instant('2026-11-30T09:00');
const numbers = async (page: Parameters<typeof findQueue>[3]) =>
  (await findQueue(db, head, NOW, page)).map(({ number }) => number);

it('is counted by kind of work and by the day it is due, for those alone for whom it waits', async () => {
  const bounds = dueBounds(dueDays(calendar, NOW), { now: NOW, timeZone: calendar.timeZone });
  const counted = await countQueue(db, head, bounds);
  expect(new Set(counted)).toEqual(
    new Set([
      { clock: 'signing', group: 'overdue', count: 1 },
      { clock: 'signing', group: 'today', count: 2 },
      { clock: 'signing', group: 'tomorrow', count: 1 },
    ]),
  );
  expect(await countQueue(db, elsewhere, bounds)).toEqual([]);
  expect(await countQueue(db, owner, bounds)).toEqual([]);
});

it('goes on where a page ended, also among those due at the same time', async () => {
  const all = [late, ...today.toSorted(), tomorrow];
  expect(await numbers({})).toEqual(all);
  const first = await findQueue(db, head, NOW, { limit: 2 });
  const last = first.at(-1);
  expect(first.map(({ number }) => number)).toEqual(all.slice(0, 2));
  expect(await numbers({ after: last && readPlace(writePlace(last)), limit: 2 })).toEqual(all.slice(2));
});

it('is narrowed to a kind of work, and to what was chosen', async () => {
  expect(await numbers({ tab: 'sign', numbers: [late, tomorrow] })).toEqual([late, tomorrow]);
  expect(await numbers({ tab: 'handle' })).toEqual([]);
});

it('begins at the top for a place that was not given out', () => {
  for (const given of [undefined, '', 'x', '1~CN', `${'9'.repeat(20)}~CN20261123-0001`, ['1~CN20261123-0001']]) {
    expect(readPlace(given)).toBeNull();
  }
});
