import { useTranslations } from 'next-intl';
import { Light } from '#components/ui/light.tsx';
import type { LightName } from '#components/ui/light-name.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { sayLeft } from '#lib/i18n/say-due.ts';
import { type Reading, timeLeft } from './reading.ts';

type CaseLightProps = {
  /** null where nothing is due any more. */
  light: LightName | null;
  dueAt: Temporal.Instant | null;
  reading: Reading;
  filled?: boolean;
};

/** The light with the time left in words (`还剩 5 个工作日`); its own word and the exact due time on hover and to a screen reader. */
export function CaseLight({ light, dueAt, reading, filled = false }: CaseLightProps) {
  const t = useTranslations();
  if (!light || (!dueAt && light !== 'grey')) return <span className="text-ink-3">{t('cases.noClock')}</span>;
  if (light === 'grey' || !dueAt) return <Light light="grey" label={t('cases.paused')} filled={filled} />;
  const word = t(`lights.${light}`);
  return (
    <span title={`${word} ${t('cases.dueBy', { when: sayExactly(dueAt, reading) })}`}>
      <span className="sr-only">{word} </span>
      <Light light={light} label={sayLeft(timeLeft(dueAt, reading), reading.locale)} filled={filled} />
    </span>
  );
}
