import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from './cx.ts';

type StepperProps = {
  label: string;
  steps: readonly string[];
  /** Index of the step one is in; equal to `steps.length` when all are done. */
  current: number;
};

/** How far it has come. Filled and ticked is done, ringed is now, hollow is ahead; each says so to a screen reader. */
export function Stepper({ label, steps, current }: StepperProps) {
  const t = useTranslations('ui.stepper');
  return (
    <ol aria-label={label} className="flex">
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'current' : 'ahead';
        return (
          <li
            key={step}
            aria-current={state === 'current' ? 'step' : undefined}
            className="group relative flex flex-1 flex-col items-center gap-1"
          >
            {index > 0 && (
              <span
                aria-hidden="true"
                className={cx('-left-1/2 absolute top-3 h-0.5 w-full', index <= current ? 'bg-accent' : 'bg-line')}
              />
            )}
            <span
              aria-hidden="true"
              className={cx(
                'relative z-10 flex size-6 items-center justify-center rounded-full border-2',
                state === 'done' && 'border-accent bg-accent text-accent-ink',
                state === 'current' && 'border-accent bg-surface',
                state === 'ahead' && 'border-line-strong bg-surface',
              )}
            >
              {state === 'done' && <Check className="size-3.5" strokeWidth={3} />}
              {state === 'current' && <span className="size-2.5 rounded-full bg-accent" />}
            </span>
            <span className={cx('px-1 text-center text-small', state === 'current' ? 'font-semibold' : 'text-ink-2')}>
              {step}
              <span className="sr-only"> {t(state)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
