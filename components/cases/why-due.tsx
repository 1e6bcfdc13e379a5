import { useTranslations } from 'next-intl';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { dueOf } from '#lib/calendar/domain/due.ts';
import type { ClockView } from '#lib/cases/case-view.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import type { Reading } from './reading.ts';
import { sayStep, type WhyWords } from './say-step.ts';

export type WhyDueClock = Pick<
  ClockView,
  'limit' | 'startedAt' | 'dueAt' | 'originalDueAt' | 'pausedIntervals' | 'extensions'
>;

type WhyDueProps = { clock: WhyDueClock; reading: Reading; summary?: string };

/** "为什么是这天？": every step from the start of a clock to its due time, so that a person can check it by hand. */
export function WhyDue({ clock, reading, summary }: WhyDueProps) {
  const t = useTranslations();
  return (
    <Disclosure summary={summary ?? t('common.whyThisDay')}>
      <ol className="list-decimal pl-4">
        {useWords(clock, reading).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Disclosure>
  );
}

function useWords(clock: WhyDueClock, reading: Reading): string[] {
  const t = useTranslations('cases.why');
  const exactly = (at: Temporal.Instant) => sayExactly(at, reading);
  const pauses = clock.pausedIntervals.flatMap(({ from, to }) => (to ? [{ from, to }] : []));
  const open = clock.pausedIntervals.find(({ to }) => to === null);
  const due = dueOf(reading.directory.calendar, { startAt: clock.startedAt, limit: clock.limit, pauses });
  if (!due.ok) return [t('due', { at: exactly(clock.dueAt) })];
  const { dueAt, steps } = due.value;
  return [
    ...steps.map((step) => sayStep(step, t, reading)),
    ...clock.extensions.flatMap((each) =>
      sayExtension(each, { t, exactly, isByMinute: 'workingMinutes' in clock.limit }),
    ),
    ...(open ? [t('pausedSince', { from: exactly(open.from) })] : []),
    // A calendar published since does not move a date that was promised.
    ...(isSame(dueAt, clock.dueAt) ? [] : [t('stored', { at: exactly(clock.dueAt) })]),
    ...(isSame(clock.originalDueAt, clock.dueAt) ? [] : [t('original', { at: exactly(clock.originalDueAt) })]),
  ];
}

function sayExtension(
  { decision, decidedAt, newDueAt, added }: WhyDueClock['extensions'][number],
  { t, exactly, isByMinute }: { t: WhyWords; exactly: (at: Temporal.Instant) => string; isByMinute: boolean },
): string[] {
  if (decision === null) return [t('extensionAsked', { to: exactly(newDueAt) })];
  if (decision !== 'grant' || !decidedAt) return [];
  return [
    t('extended', { at: exactly(decidedAt), to: exactly(newDueAt), added, unit: isByMinute ? 'minutes' : 'days' }),
  ];
}

const isSame = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) === 0;
