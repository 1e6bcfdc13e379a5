import { expect, test } from 'vitest';
import { sayHours } from './say-hours.ts';

const whole = [
  ['09:00', '12:00'],
  ['13:30', '17:30'],
] as const;
const week = { 1: whole, 2: whole, 3: whole, 4: whole, 5: whole, 6: [], 7: [] };

test.each([
  [week, 'zh-CN', '周一至周五 09:00–12:00、13:30–17:30'],
  [week, 'en', 'Mon–Fri 09:00–12:00, 13:30–17:30'],
  [
    { ...week, 3: [], 6: [['09:00', '12:00']] as const },
    'zh-CN',
    '周一至周二 09:00–12:00、13:30–17:30；周四至周五 09:00–12:00、13:30–17:30；周六 09:00–12:00',
  ],
  [{ 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, 'en', ''],
] as const)('%j in %s', (hours, locale, said) => expect(sayHours(hours, locale)).toBe(said));
