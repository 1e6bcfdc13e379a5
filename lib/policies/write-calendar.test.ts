import { expect, it } from 'vitest';
import { writeCalendar } from './write-calendar.ts';

const feed = { name: '惠企政策', origin: 'https://portal.example', locale: 'zh-CN' } as const;
const date = {
  day: '2027-12-31',
  event: 'closes',
  code: 'S08',
  title: '专精特新奖励, 第二批',
  titleEn: 'Award',
} as const;

it('writes whole days with ids that stay, and escapes what a title holds', () => {
  const lines = writeCalendar([date], feed).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20271231');
  expect(lines).toContain('UID:policy-S08-closes-2027-12-31@portal.example');
  expect(lines).toContain('SUMMARY:截止申报 专精特新奖励\\, 第二批');
  expect(lines).toContain('URL;VALUE=URI:https://portal.example/policies/S08');
  expect(writeCalendar([date], feed)).toBe(writeCalendar([date], feed));
});

it('holds what somebody typed as text: no markup, no line of its own', () => {
  const title = '<script>alert(1)</script>\r\nATTACH:https://elsewhere.example';
  const feedText = writeCalendar([{ ...date, title }], feed).replaceAll('\r\n ', '');
  expect(feedText).toContain('SUMMARY:截止申报 <script>alert(1)</script>');
  expect(feedText).not.toMatch(/^(ATTACH|X-ALT-DESC)/m);
});

it('is a calendar also when nothing is ahead', () => {
  expect(writeCalendar([], feed)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
});
