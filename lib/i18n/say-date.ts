import type { Locale } from './locale.ts';

/** Where and when a date is read: the district's time zone, the present moment, the reader's language. */
export type DateReader = { readonly locale: Locale; readonly timeZone: string; readonly now: Temporal.Instant };

/** `2026年11月23日` · `23 Nov 2026` */
export function sayDate(date: Temporal.PlainDate, locale: Locale): string {
  return locale === 'en'
    ? `${date.day} ${monthsInEnglish[date.month - 1]} ${date.year}`
    : `${date.year}年${date.month}月${date.day}日`;
}

/** `2026年11月` · `Nov 2026` */
export function sayMonth(month: Temporal.PlainYearMonth, locale: Locale): string {
  return locale === 'en' ? `${monthsInEnglish[month.month - 1]} ${month.year}` : `${month.year}年${month.month}月`;
}

/** `周一` · `Mon` */
export function sayWeekday(date: Temporal.PlainDate, locale: Locale): string {
  return (locale === 'en' ? weekdaysInEnglish : weekdaysInChinese)[date.dayOfWeek - 1] ?? '';
}

/** The whole truth, for hover, focus and print: `2026年11月23日（周一）17:30` · `Mon 23 Nov 2026, 17:30`. */
export function sayExactly(at: Temporal.Instant, reader: Omit<DateReader, 'now'>): string {
  const local = at.toZonedDateTimeISO(reader.timeZone);
  const date = local.toPlainDate();
  const weekday = sayWeekday(date, reader.locale);
  return reader.locale === 'en'
    ? `${weekday} ${sayDate(date, 'en')}, ${clock(local)}`
    : `${sayDate(date, 'zh-CN')}（${weekday}）${clock(local)}`;
}

/**
 * A moment as people say it, by calendar days of the district: `今天 17:30`, `周五 17:30` in this week, `下周一 17:30`
 * in the next, else `11月30日（周一）17:30`, with the year when it is another one.
 */
export function sayWhen(at: Temporal.Instant, reader: DateReader): string {
  const local = at.toZonedDateTimeISO(reader.timeZone);
  const date = local.toPlainDate();
  const today = reader.now.toZonedDateTimeISO(reader.timeZone).toPlainDate();
  return reader.locale === 'en'
    ? `${dayInEnglish(date, today)} ${clock(local)}`
    : `${dayInChinese(date, today)}${isSpokenDay(date, today) ? ' ' : ''}${clock(local)}`;
}

/**
 * A day to be kept in mind, always by its date: nobody has to count what "next Monday" is. `今天 17:30`, `11月30日（周一）17:30`,
 * with the year when it is another one · `Mon 30 Nov, 17:30`.
 */
export function sayByDate(at: Temporal.Instant, reader: DateReader): string {
  const local = at.toZonedDateTimeISO(reader.timeZone);
  const date = local.toPlainDate();
  const today = reader.now.toZonedDateTimeISO(reader.timeZone).toPlainDate();
  if (Math.abs(daysBetween(today, date)) <= 1) return sayWhen(at, reader);
  const { locale } = reader;
  const weekday = sayWeekday(date, locale);
  if (locale === 'en') return `${weekday} ${dateInEnglish(date, today)}, ${clock(local)}`;
  return `${dateInChinese(date, today)}（${weekday}）${clock(local)}`;
}

/** A date that needs no clock time, with its year only when it is another one: `11月23日` · `23 Nov`. */
export function sayDay(at: Temporal.Instant, { locale, timeZone, now }: DateReader): string {
  const date = at.toZonedDateTimeISO(timeZone).toPlainDate();
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return locale === 'en' ? dateInEnglish(date, today) : dateInChinese(date, today);
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

const clock = (local: Temporal.ZonedDateTime): string => local.toPlainTime().toString({ smallestUnit: 'minute' });

const daysBetween = (today: Temporal.PlainDate, date: Temporal.PlainDate): number => today.until(date).days;

const weeksBetween = (today: Temporal.PlainDate, date: Temporal.PlainDate): number =>
  daysBetween(mondayOf(today), mondayOf(date)) / 7;

const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate => date.subtract({ days: date.dayOfWeek - 1 });

/** A spoken day (`今天`, `下周一`) needs a space before the clock; a date ending in brackets does not. */
const isSpokenDay = (date: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Math.abs(daysBetween(today, date)) <= 1 || Math.abs(weeksBetween(today, date)) <= 1;

function dayInChinese(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
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

const dateInChinese = (date: Temporal.PlainDate, today: Temporal.PlainDate): string =>
  `${date.year === today.year ? '' : `${date.year}年`}${date.month}月${date.day}日`;

const dateInEnglish = (date: Temporal.PlainDate, today: Temporal.PlainDate): string =>
  `${date.day} ${monthsInEnglish[date.month - 1]}${date.year === today.year ? '' : ` ${date.year}`}`;

/** No "next Monday": English speakers do not agree which one that is, so another week is named by its date. */
function dayInEnglish(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const weekday = sayWeekday(date, 'en');
  if (weeksBetween(today, date) === 0) return weekday;
  return `${weekday} ${dateInEnglish(date, today)},`;
}
