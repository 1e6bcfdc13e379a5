import { useTranslations } from 'next-intl';
import type { LightName } from '#components/ui/light-name.ts';
import { LightInWords } from './light-in-words.tsx';
import type { Reading } from './reading.ts';
import { wordLight } from './worded-light.ts';

type CaseLightProps = {
  /** null where nothing is due any more. */
  light: LightName | null;
  dueAt: Temporal.Instant | null;
  reading: Reading;
  filled?: boolean;
};

/** The light with the time left in words (`还剩 5 个工作日`); its own word and the exact due time on hover and to a screen reader. */
export function CaseLight({ light, dueAt, reading, filled = false }: CaseLightProps) {
  const cases = useTranslations('cases');
  const worded = wordLight(light, dueAt, reading, { cases, lights: useTranslations('lights') });
  return worded ? <LightInWords {...worded} filled={filled} /> : <span className="text-ink-3">{cases('noClock')}</span>;
}
