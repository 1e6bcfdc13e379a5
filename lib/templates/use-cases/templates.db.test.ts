import { describe, expect, it } from 'vitest';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import { testDatabase } from '#lib/platform/testing/database.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import type { TemplateStep } from '../domain/template.ts';
import { listTemplates, listVersions } from '../queries/list-templates.ts';
import { findQuotableTemplates } from '../queries/quotable-templates.ts';
import type { TemplateInput } from '../schema.ts';
import { moveTemplate } from './move-template.ts';
import { type Place, writeTemplate } from './write-template.ts';

const { db } = await testDatabase();
const handler = await createStaff(db, 'handler', 'D07', 'handler');
const head = await createStaff(db, 'head', 'D02', 'office-head');
const otherHead = await createStaff(db, 'head2', 'D02', 'office-head');
const sysadmin = await createStaff(db, 'sysadmin', 'D01', 'system-admin');
const owner = await createCompany(db, 'owner');
const context = { now: Temporal.Instant.from('2026-11-26T02:00:00Z'), address: null };
const today = Temporal.PlainDate.from('2026-11-26');

const input = (rest: Partial<TemplateInput> = {}): TemplateInput => ({
  number: 0,
  version: 0,
  categoryCode: '0301',
  title: '落户材料清单',
  text: '请准备学历证明、劳动合同和社保缴纳证明。',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  ...rest,
});

const write = async (viewer = handler, rest: Partial<TemplateInput> = {}) =>
  valueOrThrow(await writeTemplate(db, viewer, input(rest), context));

async function move({ id, number }: Place, step: TemplateStep, viewer = head, reason?: string) {
  const found = (await listVersions(db, head, id)).find((each) => each.number === number);
  const order = { id, number, version: found?.version ?? 1, step, ...(reason && { reason }) };
  const moved = await moveTemplate(db, viewer, order, context);
  return moved.ok ? moved.value : moved.refusal.code;
}

const quotable = async (viewer = handler, on = today, categoryCode: string | null = '0301') =>
  (await findQuotableTemplates(db, viewer, { categoryCode, today: on })).map(({ text }) => text);

describe('a standard answer', () => {
  it('is quoted only after somebody else approved it, within its days, for its matter', async () => {
    const place = await write();
    expect(await quotable()).toEqual([]);
    expect(await move(place, 'submit', handler)).toBe('awaiting-approval');
    expect(await quotable()).toEqual([]);
    expect(await move(place, 'approve', handler)).toBe('forbidden');
    expect(await move(place, 'approve')).toBe('approved');
    expect(await quotable()).toEqual([input().text]);
    expect(await quotable(handler, Temporal.PlainDate.from('2026-12-31'))).toHaveLength(1);
    expect(await quotable(handler, Temporal.PlainDate.from('2027-01-01'))).toEqual([]);
    expect(await quotable(handler, Temporal.PlainDate.from('2025-12-31'))).toEqual([]);
    expect(await quotable(handler, today, '0302')).toEqual([]);
    expect(await quotable(owner)).toEqual([]);
    expect(await quotable(sysadmin)).toEqual([]);
    const audit = await db.auditEntry.findMany({ where: { subject: place.id }, orderBy: { seq: 'asc' } });
    expect(audit.map(({ data }) => (data as { step: string }).step)).toEqual(['write', 'submit', 'approve']);
    await move(place, 'withdraw', head, '政策调整');
    expect(await quotable()).toEqual([]);
  });

  it('stays quoted as it was while the next version is written, and is replaced by it', async () => {
    const first = await write(handler, { categoryCode: '0302' });
    await move(first, 'submit', handler);
    await move(first, 'approve');
    const [{ version } = { version: 0 }] = await listVersions(db, head, first.id);
    const second = await write(handler, { id: first.id, number: 1, version, categoryCode: '0302', text: '新的清单。' });
    expect(second.number).toBe(2);
    expect(await quotable(handler, today, '0302')).toEqual([input().text]);
    await move(second, 'submit', handler);
    await move(second, 'approve');
    expect(await quotable(handler, today, '0302')).toEqual(['新的清单。']);
    expect((await listVersions(db, head, first.id)).map(({ status }) => status)).toEqual(['approved', 'replaced']);
    expect((await listTemplates(db, handler, '0302')).map(({ number }) => number)).toEqual([2]);
  });

  it('is not approved by the office head who wrote it, but by another', async () => {
    const place = await write(head);
    await move(place, 'submit');
    expect(await move(place, 'approve')).toBe('own-template');
    expect(await move(place, 'approve', otherHead)).toBe('approved');
  });

  it('comes back with a reason, and cannot be written on while it waits', async () => {
    const place = await write();
    await move(place, 'submit', handler);
    const waiting = await writeTemplate(db, handler, input({ ...place, version: 2 }), context);
    expect(waiting).toMatchObject({ refusal: { code: 'template-awaits' } });
    expect(await move(place, 'send-back')).toBe('reason-needed');
    expect(await move(place, 'send-back', head, '缺少依据')).toBe('draft');
    expect((await listVersions(db, handler, place.id))[0]).toMatchObject({ reason: '缺少依据', status: 'draft' });
  });

  it('is not moved or overwritten by somebody who saw an older one', async () => {
    const place = await write();
    const stale = { ...place, version: 1 };
    await write(handler, { ...stale, title: '改过的标题' });
    expect(await writeTemplate(db, handler, input({ ...stale, title: '旧' }), context)).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
    expect(await moveTemplate(db, handler, { ...stale, step: 'submit' }, context)).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
  });

  it.each<[string, Partial<TemplateInput>, string]>([
    ['ends before it begins', { validUntil: '2025-01-01' }, 'validity-ends-before'],
    ['has a group instead of a matter', { categoryCode: '03' }, 'unknown-category'],
    ['is another version of nothing', { id: '0199aaaa-0000-7000-8000-00000000000f' }, 'not-found'],
  ])('is refused where it %s', async (_, rest, code) => {
    expect(await writeTemplate(db, handler, input(rest), context)).toMatchObject({ refusal: { code } });
  });

  it('is written by nobody who does not work on cases', async () => {
    for (const viewer of [sysadmin, owner]) {
      expect(await writeTemplate(db, viewer, input(), context)).toMatchObject({ refusal: { code: 'forbidden' } });
    }
    expect(await listTemplates(db, owner)).toEqual([]);
  });

  it('cannot be approved by its own writer in the database either', async () => {
    const place = await write(head);
    const own = db.replyTemplate.updateMany({
      where: { id: place.id },
      data: { status: 'approved', decidedById: head.userId },
    });
    await expect(own).rejects.toThrow();
  });
});
