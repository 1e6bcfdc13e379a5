import { describe, expect, it } from 'vitest';
import { checkFiling } from './check-filing.ts';
import { emptyDraftForm } from './draft-form.ts';

const FORM = {
  ...emptyDraftForm(),
  title: '咨询',
  description: '说明',
  contactName: '王敏',
  contactPhone: '021-5550 8001',
};

const problems = (change: Partial<typeof FORM>, kind: 'company' | 'staff' = 'company') => {
  const checked = checkFiling({ ...FORM, ...change }, kind);
  return checked.ok ? [] : checked.problems;
};

describe('checkFiling', () => {
  it('asks a company for four things and no more', () => {
    expect(problems({})).toEqual([]);
    expect(problems(emptyDraftForm()).map(({ field, code }) => [field, code])).toEqual([
      ['title', 'required'],
      ['description', 'required'],
      ['contactName', 'required'],
      ['contactPhone', 'required'],
    ]);
  });

  it('counts characters as people do: an emoji is one', () => {
    expect(problems({ title: '🙂'.repeat(100) })).toEqual([]);
    expect(problems({ title: '🙂'.repeat(101) })).toEqual([{ field: 'title', code: 'tooLong', max: 100, length: 101 }]);
    expect(problems({ title: '长'.repeat(10_000) })).toEqual([
      { field: 'title', code: 'tooLong', max: 100, length: 10_000 },
    ]);
  });

  it('knows a telephone number and an address from other things', () => {
    expect(problems({ contactPhone: '电话' })).toEqual([{ field: 'contactPhone', code: 'phone' }]);
    expect(problems({ contactEmail: 'wang' })).toEqual([{ field: 'contactEmail', code: 'email' }]);
    expect(problems({ contactEmail: '' })).toEqual([]);
  });

  it('asks staff by which way it came and how the company agreed, and 12345 for its number', () => {
    expect(problems({}, 'staff').map(({ field }) => field)).toEqual(['channel', 'consent']);
    expect(problems({ channel: '12345', consent: '电话同意' }, 'staff').map(({ field }) => field)).toEqual([
      'ticketNumber',
    ]);
    expect(problems({ channel: 'phone', consent: '电话同意' }, 'staff')).toEqual([]);
    expect(problems({ channel: 'pigeon', consent: '电话同意' }, 'staff')).toEqual([
      { field: 'channel', code: 'unknownOption' },
    ]);
  });
});
