import { describe, expect, it } from 'vitest';
import {
  APPLICATION_STATUSES,
  APPLICATION_STEPS,
  type ApplicationState,
  type ApplicationStatus,
  decideStep,
  isUnderWay,
  stepsOf,
} from './application.ts';

const today = '2026-11-29';
const at = (status: ApplicationStatus, changes: Partial<ApplicationState> = {}): ApplicationState => ({
  status,
  submittedOn: status === 'intended' ? null : '2026-10-01',
  decidedOn: status === 'granted' || status === 'refused' ? '2026-11-01' : null,
  amount: null,
  reason: null,
  isVerified: false,
  ...changes,
});

describe('what is under way', () => {
  it.each<[ApplicationStatus, boolean, boolean]>([
    ['intended', false, true],
    ['submitted', false, true],
    ['granted', false, true],
    ['granted', true, false],
    ['refused', false, false],
    ['withdrawn', false, false],
  ])('%s, verified %s: %s', (status, isVerified, expected) => {
    expect(isUnderWay(at(status, { isVerified }))).toBe(expected);
  });
});

describe('what may be recorded next', () => {
  it.each<[ApplicationStatus, string, string]>([
    ['intended', 'submit withdraw', 'submit withdraw'],
    ['submitted', 'grant refuse withdraw', 'grant refuse withdraw'],
    ['granted', '', 'verify dispute'],
    ['refused', '', ''],
    ['withdrawn', '', ''],
  ])('%s: the company %s, staff %s', (status, company, staff) => {
    expect(stepsOf(at(status), 'company').join(' ')).toBe(company);
    expect(stepsOf(at(status), 'staff').join(' ')).toBe(staff);
  });

  it('leads from every status but an end to an end, and nowhere else', () => {
    for (const status of APPLICATION_STATUSES)
      for (const step of APPLICATION_STEPS) {
        const given = { on: today, reason: '材料不齐' };
        const decided = decideStep(at(status), step, 'staff', given, today);
        expect(decided.ok).toBe(stepsOf(at(status), 'staff').includes(step));
      }
  });
});

describe('a step', () => {
  it('keeps the exact amount, as the company’s word until staff verify it', () => {
    const granted = decideStep(at('submitted'), 'grant', 'company', { on: '2026-11-20', amount: '20.000001' }, today);
    expect(granted).toMatchObject({ value: { status: 'granted', amount: '20.000001', isVerified: false } });
    const verified = decideStep(at('granted', { amount: '20' }), 'verify', 'staff', { on: today, amount: '18' }, today);
    expect(verified).toMatchObject({ value: { amount: '18', decidedOn: today, isVerified: true } });
  });

  it('that staff record is verified by it, and nothing in money is a grant too', () => {
    const granted = decideStep(at('submitted'), 'grant', 'staff', { on: '2026-11-20' }, today);
    expect(granted).toMatchObject({ value: { amount: null, isVerified: true } });
  });

  it('of dispute leads back to waiting for the authority, but not once it is verified', () => {
    const disputed = decideStep(at('granted', { amount: '20' }), 'dispute', 'staff', { reason: '名单里没有' }, today);
    expect(disputed).toMatchObject({
      value: { status: 'submitted', submittedOn: '2026-10-01', decidedOn: null, amount: null },
    });
    expect(stepsOf(at('granted', { isVerified: true }), 'staff')).toEqual(['verify']);
  });

  it.each([
    ['submit', at('intended'), {}, 'day-missing', 'on'],
    ['submit', at('intended'), { on: '2026-11-30' }, 'day-in-future', 'on'],
    ['grant', at('submitted'), { on: '2026-09-30' }, 'day-before-submitting', 'on'],
    ['refuse', at('submitted'), { on: today }, 'application-reason-missing', 'reason'],
    ['dispute', at('granted'), {}, 'application-reason-missing', 'reason'],
    ['grant', at('intended'), { on: today }, 'application-moved', undefined],
  ] as const)('%s is refused where something is missing or wrong', (step, state, given, code, field) => {
    const refused = decideStep(state, step, 'staff', given, today);
    expect(refused).toMatchObject({ ok: false, refusal: { code, ...(field && { field }) } });
  });
});
