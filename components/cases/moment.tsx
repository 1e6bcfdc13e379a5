import { ExactTime } from '#components/ui/exact-time.tsx';
import { type DateReader, sayAgo, sayExactly, sayWhen } from '#lib/i18n/say-date.ts';

type MomentProps = {
  at: Temporal.Instant;
  reading: DateReader;
  /** `ago` for what has happened lately, `when` for what is to come, `exact` where history must be precise. */
  how?: 'when' | 'ago' | 'exact';
  focusable?: boolean;
  className?: string;
};

/** A moment as people say it, exact on hover. */
export function Moment({ at, reading, how = 'when', focusable = false, className }: MomentProps) {
  const exact = sayExactly(at, reading);
  const said = { when: () => sayWhen(at, reading), ago: () => sayAgo(at, reading), exact: () => exact }[how]();
  return (
    <ExactTime
      dateTime={at.toString()}
      said={said}
      exact={exact}
      focusable={focusable}
      {...(className && { className })}
    />
  );
}
