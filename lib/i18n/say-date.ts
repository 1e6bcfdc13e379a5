import { type LocalTime, localTimeOf } from '#lib/shared/local-time.ts';
import type { Locale } from './locale.ts';

/** Where and when a date is read: the district's time zone, the present moment, the reader's language. */
export type DateReader = { readonly locale: Locale; readonly timeZone: string; readonly now: Temporal.Instant };

/** A day of the calendar: a `PlainDate`, or a local time. */
type Day = Pick<LocalTime, 'year' | 'month' | 'day' | 'dayOfWeek'>;

/** `2026年11月23日` · `23 Nov 2026`; also of a day written `2026-11-23`. */
export function sayDate(day: Omit<Day, 'dayOfWeek'> | string, locale: Locale): string {
  const date = typeof day === 'string' ? Temporal.PlainDate.from(day) : day;
  return locale === 'en'
    ? `${date.day} ${monthsInEnglish[date.month - 1]} ${date.year}`
    : `${date.year}年${date.month}月${date.day}日`;
}

/** `2026年11月` · `Nov 2026` */
export function sayMonth(month: Temporal.PlainYearMonth, locale: Locale): string {
  return locale === 'en' ? `${monthsInEnglish[month.month - 1]} ${month.year}` : `${month.year}年${month.month}月`;
}

/** `周一` · `Mon` */
export function sayWeekday(date: Pick<Day, 'dayOfWeek'>, locale: Locale): string {
  return (locale === 'en' ? weekdaysInEnglish : weekdaysInChinese)[date.dayOfWeek - 1] ?? '';
}

/** The whole truth, for hover, focus and print: `2026年11月23日（周一）17:30` · `Mon 23 Nov 2026, 17:30`. */
export function sayExactly(at: Temporal.Instant, reader: Omit<DateReader, 'now'>): string {
  const local = localTimeOf(at.epochMilliseconds, reader.timeZone);
  const weekday = sayWeekday(local, reader.locale);
  return reader.locale === 'en'
    ? `${weekday} ${sayDate(local, 'en')}, ${clock(local)}`
    : `${sayDate(local, 'zh-CN')}（${weekday}）${clock(local)}`;
}

/**
 * A moment as people say it, by calendar days of the district: `今天 17:30`, `周五 17:30` in this week, `下周一 17:30`
 * in the next, else `11月30日（周一）17:30`, with the year when it is another one.
 */
export function sayWhen(at: Temporal.Instant, reader: DateReader): string {
  const [local, today] = localTimes(at, reader);
  return reader.locale === 'en'
    ? `${dayInEnglish(local, today)} ${clock(local)}`
    : `${dayInChinese(local, today)}${isSpokenDay(local, today) ? ' ' : ''}${clock(local)}`;
}

/**
 * A day to be kept in mind, always by its date: nobody has to count what "next Monday" is. `今天 17:30`, `11月30日（周一）17:30`,
 * with the year when it is another one · `Mon 30 Nov, 17:30`.
 */
export function sayByDate(at: Temporal.Instant, reader: DateReader): string {
  const [local, today] = localTimes(at, reader);
  if (Math.abs(daysBetween(today, local)) <= 1) return sayWhen(at, reader);
  const { locale } = reader;
  const weekday = sayWeekday(local, locale);
  if (locale === 'en') return `${weekday} ${dateInEnglish(local, today)}, ${clock(local)}`;
  return `${dateInChinese(local, today)}（${weekday}）${clock(local)}`;
}

/** A date that needs no clock time, with its year only when it is another one: `11月23日` · `23 Nov`. */
export function sayDay(at: Temporal.Instant, reader: DateReader): string {
  const [date, today] = localTimes(at, reader);
  return reader.locale === 'en' ? dateInEnglish(date, today) : dateInChinese(date, today);
}

/** Something that has happened: `刚刚`, `10 分钟前`, `3 小时前` within six hours, then as `sayWhen`. */
export function sayAgo(at: Temporal.Instant, reader: DateReader): string {
  const minutes = Math.floor((reader.now.epochMilliseconds - at.epochMilliseconds) / 60_000);
  const english = reader.locale === 'en';
  if (minutes < -1 || minutes >= 6 * 60) return sayWhen(at, reader);
  if (minutes < 1) return english ? 'just now' : '刚刚';
  if (minutes < 60) return english ? `${minutes} min ago` : `${minutes} 分钟前`;
  return english ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 60)} 小时前`;
}

const weekdaysInChinese = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const weekdaysInEnglish = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monthsInEnglish = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The moment and the present one on the clocks of the district. */
const localTimes = (at: Temporal.Instant, { timeZone, now }: DateReader): [LocalTime, LocalTime] => [
  localTimeOf(at.epochMilliseconds, timeZone),
  localTimeOf(now.epochMilliseconds, timeZone),
];

const clock = ({ hour, minute }: LocalTime): string => `${twoDigits(hour)}:${twoDigits(minute)}`;

const twoDigits = (amount: number): string => (amount < 10 ? `0${amount}` : String(amount));

const daysBetween = (today: LocalTime, date: LocalTime): number => date.dayNumber - today.dayNumber;

const weeksBetween = (today: LocalTime, date: LocalTime): number => (mondayOf(date) - mondayOf(today)) / 7;

const mondayOf = ({ dayNumber, dayOfWeek }: LocalTime): number => dayNumber - dayOfWeek + 1;

/** A spoken day (`今天`, `下周一`) needs a space before the clock; a date ending in brackets does not. */
const isSpokenDay = (date: LocalTime, today: LocalTime): boolean =>
  Math.abs(daysBetween(today, date)) <= 1 || Math.abs(weeksBetween(today, date)) <= 1;

function dayInChinese(date: LocalTime, today: LocalTime): string {
  const days = daysBetween(today, date);
  const weekday = sayWeekday(date, 'zh-CN');
  if (days === 0) return '今天';
  if (days === 1) return '明天';
  if (days === -1) return '昨天';
  const weeks = weeksBetween(today, date);
  if (weeks === 0) return weekday;
  if (weeks === 1) return `下${weekday}`;
  if (weeks === -1) return `上${weekday}`;
  return `${dateInChinese(date, today)}（${weekday}）`;
}

const dateInChinese = (date: LocalTime, today: LocalTime): string =>
  `${date.year === today.year ? '' : `${date.year}年`}${date.month}月${date.day}日`;

const dateInEnglish = (date: LocalTime, today: LocalTime): string =>
  `${date.day} ${monthsInEnglish[date.month - 1]}${date.year === today.year ? '' : ` ${date.year}`}`;

/** No "next Monday": English speakers do not agree which one that is, so another week is named by its date. */
function dayInEnglish(date: LocalTime, today: LocalTime): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const weekday = sayWeekday(date, 'en');
  if (weeksBetween(today, date) === 0) return weekday;
  return `${weekday} ${dateInEnglish(date, today)},`;
}
