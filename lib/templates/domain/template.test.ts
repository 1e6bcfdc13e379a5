import { describe, expect, it } from 'vitest';
import type { StaffRole } from '#lib/access/domain/roles.ts';
import { decideStep, stepsFor, type TemplateState, type TemplateStatus, type TemplateStep } from './template.ts';

const today = Temporal.PlainDate.from('2026-11-26');
const actor = (userId: string, role: StaffRole) => ({
  userId,
  kind: 'staff' as const,
  posts: [{ unitCode: 'D02', areaCode: null, role }],
});
const writer = actor('writer', 'handler');
const head = actor('head', 'office-head');
const template = (status: TemplateStatus, rest: Partial<TemplateState> = {}): TemplateState => ({
  status,
  writtenById: 'writer',
  validUntil: null,
  ...rest,
});

describe('a standard answer', () => {
  it.each<[TemplateStatus, TemplateStep[], TemplateStep[]]>([
    ['draft', ['submit', 'withdraw'], ['submit', 'withdraw']],
    ['awaiting-approval', [], ['approve', 'send-back']],
    ['approved', [], ['withdraw']],
    ['withdrawn', [], []],
    ['replaced', [], []],
  ])('that is %s can be moved by its writer and by the office head as far as each may', (status, his, hers) => {
    expect(stepsFor(template(status), writer, today)).toEqual(his);
    expect(stepsFor(template(status), head, today)).toEqual(hers);
  });

  it('is never approved by who wrote it', () => {
    const own = template('awaiting-approval', { writtenById: 'head' });
    expect(decideStep(own, 'approve', { actor: head, today })).toMatchObject({ refusal: { code: 'own-template' } });
  });

  it('is not approved after its last day, and is on that day', () => {
    const until = (date: string) => template('awaiting-approval', { validUntil: Temporal.PlainDate.from(date) });
    const approve = (date: string) => decideStep(until(date), 'approve', { actor: head, today });
    expect(approve('2026-11-25')).toMatchObject({ refusal: { code: 'template-expired' } });
    expect(approve('2026-11-26').ok).toBe(true);
  });

  it('is nothing a leader or an administrator decides', () => {
    for (const role of ['leader', 'system-admin', 'auditor'] as const) {
      expect(stepsFor(template('awaiting-approval'), actor('x', role), today)).toEqual([]);
    }
  });
});
