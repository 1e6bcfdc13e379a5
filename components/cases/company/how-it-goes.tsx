import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';

const STEPS = ['file', 'dispatch', 'handle', 'rate'] as const;

/** The way of a request in four steps, one under the other. */
export function HowItGoes() {
  const t = useTranslations();
  return (
    <Section title={t('my.home.how')}>
      <ol className="mt-2">
        {STEPS.map((step, index) => (
          <li key={step} className="group relative pb-5 pl-11 last:pb-0">
            <span
              aria-hidden="true"
              className="absolute top-8 bottom-0 left-[0.875rem] w-px bg-line group-last:hidden"
            />
            <span
              aria-hidden="true"
              className="absolute left-0 flex size-7 items-center justify-center rounded-full border border-accent font-semibold text-accent text-small"
            >
              {index + 1}
            </span>
            <h3>{t(`home.steps.${step}.title`)}</h3>
            <p className="text-ink-2">{t(`home.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
