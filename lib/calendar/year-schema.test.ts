import { describe, expect, it } from 'vitest';
import { missingYear } from './domain/published.ts';
import { chinaCalendar } from './reference/china.ts';
import { yearAsText, yearSchema } from './year-schema.ts';

const faultOf = (text: string) => {
  const parsed = yearSchema.safeParse({ year: '2027', version: '0', text });
  const issue = parsed.success ? null : parsed.error.issues[0];
  return issue?.code === 'custom' ? `${issue.path.join('.')} ${issue.params?.code}` : issue?.code;
};

describe('a year as text', () => {
  it.each([
    ['not JSON', '{ holidays', 'text calendar-not-json'],
    ['no object', '3', 'text calendar-malformed'],
    ['a date that does not exist', '{"holidays":["2027-02-30"]}', 'text calendar-malformed'],
    ['no holiday at all', '{"holidays":[]}', 'text year-empty'],
    ['both', '{"holidays":["2027-01-01"],"workdays":{"2027-01-01":"1"}}', 'text holiday-and-workday'],
    ['another year', '{"holidays":["2026-12-31"]}', 'text date-of-other-year'],
    ['a notice that is not there yet', '{"year":2027,"papers":[],"days":[]}', 'text year-empty'],
    [
      'a published day both off and worked',
      '{"days":[{"date":"2027-01-01","isOffDay":true},{"date":"2027-01-01","isOffDay":false}]}',
      'text holiday-and-workday',
    ],
    [
      'overlapping hours',
      '{"holidays":["2027-01-01"],"workdays":{"2027-01-04":[["09:00","12:00"],["11:00","15:00"]]}}',
      'text intervals-overlap',
    ],
    [
      'reversed hours',
      '{"holidays":["2027-01-01"],"workdays":{"2027-01-04":[["12:00","09:00"]]}}',
      'text interval-reversed',
    ],
  ])('%s', (_, text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  it('is written and read again as it was', () => {
    const text = '{"timeZone":"Asia/Shanghai","holidays":["2027-01-01"],"workdays":{"2027-01-10":"5"}}';
    const { days } = yearSchema.parse({ year: 2027, version: 0, text });
    expect(yearSchema.parse({ year: 2027, version: 0, text: yearAsText(days) }).days).toEqual(days);
    expect(days).toEqual([
      { date: '2027-01-01', kind: 'holiday' },
      { date: '2027-01-10', kind: 'workday', hours: 5 },
    ]);
  });
});

it('a year may be pasted as it is published for programs', () => {
  const notice = {
    year: 2027,
    papers: [],
    days: [
      { name: '元旦', date: '2027-01-10', isOffDay: false },
      { name: '元旦', date: '2027-01-01', isOffDay: true },
    ],
  };
  const { days } = yearSchema.parse({ year: 2027, version: 0, text: JSON.stringify(notice) });
  expect(days).toEqual([
    { date: '2027-01-01', kind: 'holiday' },
    { date: '2027-01-10', kind: 'workday' },
  ]);
});

it('the next year is missed from 1 November on', () => {
  const missing = (date: string) => missingYear(chinaCalendar(), Temporal.PlainDate.from(date));
  expect([missing('2026-10-31'), missing('2026-11-01'), missing('2027-02-01')]).toEqual([null, 2027, 2027]);
});
