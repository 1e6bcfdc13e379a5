import { useLocale } from 'next-intl';
import { ExactTime } from '#components/ui/exact-time.tsx';
import { sayAgo, sayExactly } from '#lib/i18n/say-date.ts';

type MomentProps = { at: Temporal.Instant; now: Temporal.Instant; timeZone: string };

/** Something that has happened, as people say it, with the exact time behind it. */
export function Moment({ at, now, timeZone }: MomentProps) {
  const reader = { locale: useLocale(), timeZone, now };
  return (
    <ExactTime dateTime={at.toString()} said={sayAgo(at, reader)} exact={sayExactly(at, reader)} focusable={false} />
  );
}
