import { createTranslator } from 'next-intl';
import { describe, expect, it, test } from 'vitest';
import type { CompanyStanding, StandingKind } from '#lib/cases/domain/company-standing.ts';
import { instant } from '#lib/cases/testing/world.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Reading } from '../reading.ts';
import { type StandingWords, sayStanding } from './say-standing.ts';

const unit = (code: string, kind: string, shortName: string, shortNameEn: string) => [
  code,
  { code, kind, shortName, shortNameEn, isActive: true },
];
const directory = {
  district: { code: '310105' },
  units: new Map([
    unit('D02', 'office', '区投促办', 'Investment Promotion Office'),
    unit('D07', 'department', '区人社局', 'Human Resources'),
  ] as [string, unknown][]),
} as unknown as Directory;

const NOW = instant('2026-11-23T10:40');
const BY = instant('2026-11-30T17:30');
const PROMISE = { by: BY, firstBy: BY, startedAt: NOW, steps: null, isProvisional: false };

function say(
  standing: Partial<CompanyStanding> & { kind: StandingKind },
  locale: Locale = 'zh-CN',
  details = {},
): string {
  const words = createTranslator({ locale, messages: messagesOf(locale), namespace: 'my.standing' });
  const reading: Reading = { directory, locale, now: NOW, timeZone: 'Asia/Shanghai' };
  const whole = { unitCode: null, by: null, isLate: false, promise: null, ...standing };
  return sayStanding(whole, words as unknown as StandingWords, reading, details);
}

const led = { unitCode: 'D07', by: BY, promise: PROMISE };

// biome-ignore format: a table is read by its columns
test.each<[Partial<CompanyStanding> & { kind: StandingKind }, string]>([
  [{ kind: 'accepting', by: instant('2026-11-24T17:30') }, '区投促办正在看您的诉求，最晚明天 17:30转给办理单位。'],
  [{ kind: 'passed-on', ...led }, '已转区人社局办理，最晚11月30日（周一）17:30答复您。'],
  [{ kind: 'passed-on', ...led, unitCode: 'D02' }, '区投促办正在办理，最晚11月30日（周一）17:30答复您。'],
  [{ kind: 'handling', ...led }, '区人社局正在办理，最晚11月30日（周一）17:30答复您。'],
  [{ kind: 'handling', ...led, isLate: true }, '很抱歉，让您久等了：本应在11月30日（周一）17:30前答复您，区人社局还在办理。'],
  [{ kind: 'handling', unitCode: 'D07' }, '区人社局正在办理。'],
  [{ kind: 'handling' }, '办理单位正在办理。'],
  [{ kind: 'accepted', by: BY }, '已受理，区投促办最晚11月30日（周一）17:30转给办理单位。'],
  [{ kind: 'accepted', by: BY, promise: PROMISE }, '已受理，正在确定办理单位，最晚11月30日（周一）17:30答复您。'],
  [{ kind: 'redo', ...led }, '区人社局正在重新办理，最晚11月30日（周一）17:30再次答复您。'],
  [{ kind: 'information', by: BY }, '还需要您补充一些内容，请在11月30日（周一）17:30前提交。等待期间不计办理时间。'],
  [{ kind: 'answered', by: BY }, '已经答复您。请在11月30日（周一）17:30前告诉我们是否解决。'],
  [{ kind: 'closed' }, '这件诉求已办结。'],
])('%o', (standing, sentence) => {
  expect(say(standing)).toBe(sentence);
});

describe('an ended request', () => {
  it.each([
    [true, '11月23日办结，您确认问题已解决。'],
    [false, '11月23日办结，您表示问题没有解决。'],
    [null, '11月23日办结。'],
  ])('never calls closed what is not solved: %s', (solved, sentence) => {
    expect(say({ kind: 'closed' }, 'zh-CN', { closedAt: NOW, solved })).toBe(sentence);
  });

  it('names where it went', () => {
    expect(say({ kind: 'merged' }, 'zh-CN', { mergedInto: 'CN20261101-0007' })).toBe(
      '已与 CN20261101-0007 合并，一起办理和答复。',
    );
    expect(say({ kind: 'merged' }, 'zh-CN', { mergedInto: null })).toBe('已与贵公司的另一件诉求合并，一起办理和答复。');
    expect(say({ kind: 'transferred' }, 'en', { transferredTo: '12345', reference: 'A1' })).toBe(
      'Passed on to 12345. You can ask there with reference A1.',
    );
    expect(say({ kind: 'split' }, 'en', { partCount: 3 })).toContain('3 parts');
  });
});

it('reads as well in English', () => {
  expect(say({ kind: 'handling', ...led }, 'en')).toBe(
    'Human Resources is working on it. You will have an answer by Mon 30 Nov, 17:30.',
  );
});
