import { describe, expect, it } from 'vitest';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { createCompany, createStaff } from '../testing/people.ts';
import { instant } from '../testing/world.ts';
import { fileCase } from './file-case.ts';
import { readContact } from './read-contact.ts';

const { db } = await testDatabase();
const owner = await createCompany(db, 'owner');
const dispatcher = await createStaff(db, 'dispatcher', 'D02', 'dispatcher');
const outsider = await createStaff(db, 'outsider', 'D16', 'liaison');
const NOW = instant('2026-11-23T11:00');

const filed = await fileCase(
  db,
  owner,
  { title: '落户', description: '落户', contact: { name: '王敏', phone: '19900001111' } },
  instant('2026-11-23T10:00'),
);
const number = filed.ok ? filed.value.number : '';
const ask = { number, purpose: 'callback', address: '127.0.0.1' } as const;

describe('a contact in full', () => {
  it('is shown to staff who may see the case, and each reading is recorded with its purpose', async () => {
    expect(await readContact(db, dispatcher, ask, NOW)).toEqual({
      ok: true,
      value: { phone: '19900001111', email: null },
    });
    const entries = await db.auditEntry.findMany({ where: { action: 'personal-data-read' } });
    expect(entries).toMatchObject([{ actorId: dispatcher.userId, subject: number, data: { purpose: 'callback' } }]);
    expect(JSON.stringify(entries[0]?.data)).not.toContain('1990000');
  });

  it('is kept from whoever may not know of the case, without a trace of its being there', async () => {
    expect(await readContact(db, outsider, ask, NOW)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await readContact(db, owner, ask, NOW)).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(await db.auditEntry.count({ where: { action: 'personal-data-read', actorId: outsider.userId } })).toBe(0);
  });
});
