import { useTranslations } from 'next-intl';
import { timeLeft, unitName } from '#components/cases/reading.ts';
import { CopyText } from '#components/ui/copy-text.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { sayLeft } from '#lib/i18n/say-due.ts';
import type { DeskCase } from '../desk-case.ts';

/**
 * 催办话术: a text to paste into a chat for whoever has the most urgent clock. It says number, what is to do and by when, and leads to
 * the case; title and company stay here, for a chat is read by many.
 */
export function ReminderText({ of: { detail, reading } }: { of: DeskCase }) {
  const t = useTranslations('desk.reminderText');
  const clocks = useTranslations('clocks');
  const [clock] = detail.clocks
    .filter(({ stoppedAt, unitCode, light }) => stoppedAt === null && unitCode !== null && light !== 'grey')
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
  if (!clock) return null;
  const { number } = detail;
  const { dueAt, name, unitCode } = clock;
  const text = t('text', {
    number,
    unit: unitName(unitCode, reading),
    clock: clocks(name),
    by: sayByDate(dueAt, reading),
    left: sayLeft(timeLeft(dueAt, reading), reading.locale),
  });
  return (
    <Disclosure summary={t('title')}>
      <CopyText
        label={t('title')}
        text={text}
        path={`/desk/cases/${number}`}
        copy={t('copy')}
        copied={t('copied')}
        byHand={t('byHand')}
      />
    </Disclosure>
  );
}
