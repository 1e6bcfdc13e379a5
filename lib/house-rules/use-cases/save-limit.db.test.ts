import { describe, expect, it } from 'vitest';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { fileCase } from '#lib/cases/use-cases/file-case.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { entryOf, type LimitName } from '../domain/limit-change.ts';
import { findStoredLimit, previewLimit } from '../queries/limits.ts';
import { saveLimit } from './save-limit.ts';

const { db } = await testDatabase();
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const { districtId } = sysadmin;
/** A Thursday */
const now = Temporal.Instant.from('2026-11-26T02:00:00Z');
const context = { now, address: null };

async function ask(name: LimitName, amount: number, version?: number) {
  const stored = await findStoredLimit(db, districtId, name);
  const entries = (stored?.rows ?? []).map((row) => entryOf(name, row));
  const values = entries.map((entry, index) => (index === 0 ? { ...entry, amount } : entry)) as never;
  return { name, values, version: version ?? stored?.version ?? 1, bringAlong: false };
}

describe('a limit changed by an administrator', () => {
  it('shows when something filed now would be due, counts for what starts later, and leaves running clocks alone', async () => {
    const company = await createCompany(db, 'owner');
    const filing = { title: '食堂油烟', description: '请协调', contact: { name: '王敏', phone: '19900001111' } };
    await fileCase(db, company, filing, now);
    const before = await db.clock.findFirstOrThrow({ where: { name: 'acceptance' } });

    const order = await ask('acceptance', 3);
    const preview = await previewLimit(db, sysadmin, order, now);
    expect(preview.ok && preview.value).toMatchObject({
      moved: { open: 1, later: 1, earlier: 0 },
      examples: [{ class: '' }],
    });
    const [example] = preview.ok ? preview.value.examples : [];
    expect([example?.before?.toString(), example?.after?.toString()]).toEqual([
      '2026-11-27T09:30:00Z',
      '2026-12-01T09:30:00Z',
    ]);

    expect((await saveLimit(db, sysadmin, order, context)).ok).toBe(true);
    const { limits } = rulesOf(await getDirectory(db, districtId));
    expect(limits.acceptance).toEqual({ workingDays: 3, due: 'endOfDay' });
    expect(await db.clock.findFirstOrThrow({ where: { name: 'acceptance' } })).toEqual(before);
    const audit = await db.auditEntry.findFirstOrThrow({ where: { action: 'limit-changed' } });
    expect(audit.data).toEqual({
      bringAlong: false,
      before: { all: { workingDays: 1, due: 'endOfDay' } },
      after: { all: { workingDays: 3, due: 'endOfDay' } },
    });
  });

  it('changes every class at once, and is not overwritten by somebody who saw an older one', async () => {
    expect((await saveLimit(db, sysadmin, await ask('handling', 2), context)).ok).toBe(true);
    const stale = await saveLimit(db, sysadmin, await ask('handling', 4, 1), context);
    expect(stale).toMatchObject({ refusal: { code: 'setting-changed' } });
    const rows = await db.limitRule.findMany({ where: { districtId, name: 'handling' } });
    expect(new Set(rows.map(({ version }) => version))).toEqual(new Set([2]));
  });

  it('stays in its bounds, and is nobody else’s', async () => {
    const tooLong = await saveLimit(db, sysadmin, await ask('review', 999), context);
    expect(tooLong).toMatchObject({ refusal: { code: 'limit-out-of-bounds', field: 'values.0.amount' } });
    expect(await saveLimit(db, head, await ask('review', 2), context)).toMatchObject({
      refusal: { code: 'forbidden' },
    });
  });
});
