import type { useTranslations } from 'next-intl';
import type { Step } from '#lib/calendar/domain/steps.ts';
import type { ClockStep } from '#lib/cases/domain/clock-steps.ts';
import { sayDate, sayExactly } from '#lib/i18n/say-date.ts';
import { assertNever } from '#lib/shared/result.ts';
import type { Reading } from './reading.ts';

export type WhyWords = ReturnType<typeof useTranslations<'cases.why'>>;

/** One step of a due time as a sentence. */
export function sayStep(step: ClockStep, t: WhyWords, reading: Reading): string {
  const exactly = (at: Temporal.Instant) => sayExactly(at, reading);
  const day = (iso: string) => sayDate(iso, reading.locale);
  switch (step.kind) {
    case 'start':
      return t('start', { at: exactly(step.at) });
    case 'movedToOpening':
      return t('movedToOpening', { at: exactly(step.at) });
    case 'countedDays':
      return t('countedDays', { date: day(step.after), days: step.workingDays });
    case 'countedMinutes':
      return t('countedMinutes', { span: saySpan(step.workingMinutes, t) });
    case 'holidays':
      return sayHolidays(step, t, day);
    case 'makeUpDays':
      return t(step.days > step.dates.length ? 'manyMakeUpDays' : 'makeUpDays', {
        dates: step.dates.map(day).join(t('between')),
        days: step.days,
      });
    case 'pausedDays':
      return t('pausedDays', { from: exactly(step.from), to: exactly(step.to), days: step.workingDays });
    case 'pausedMinutes':
      return t('pausedMinutes', {
        from: exactly(step.from),
        to: exactly(step.to),
        span: saySpan(step.workingMinutes, t),
      });
    case 'unpublishedYears':
      return t('unpublishedYears', { years: step.years.join(t('between')) });
    case 'extended':
      return t('extended', { at: exactly(step.at), to: exactly(step.to), added: step.added, unit: step.unit });
    case 'extensionAsked':
      return t('extensionAsked', { to: exactly(step.to) });
    case 'pausedSince':
      return t('pausedSince', { from: exactly(step.from) });
    case 'due':
    case 'stored':
    case 'original':
    case 'stopped':
      return t(step.kind, { at: exactly(step.at) });
    default:
      return assertNever(step);
  }
}

function sayHolidays(step: Extract<Step, { kind: 'holidays' }>, t: WhyWords, day: (iso: string) => string): string {
  const { stretches, workingDays: days } = step;
  const from = day(step.from);
  if (stretches > 1) return t('manyHolidays', { from, through: day(step.through), days, stretches });
  return step.from === step.through
    ? t('holiday', { from, days })
    : t('holidays', { from, through: day(step.through), days });
}

/** Working minutes as hours and minutes: `4 小时`, `1 小时 30 分钟`. */
function saySpan(workingMinutes: number, t: WhyWords): string {
  const hours = Math.floor(workingMinutes / 60);
  const minutes = Math.round(workingMinutes % 60);
  if (hours === 0) return t('minutes', { minutes });
  return minutes === 0 ? t('hours', { hours }) : t('hoursAndMinutes', { hours, minutes });
}
