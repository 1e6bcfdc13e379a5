import type { useTranslations } from 'next-intl';
import type { LightName } from '#components/ui/light-name.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { sayLeft } from '#lib/i18n/say-due.ts';
import { type Reading, timeLeft } from './reading.ts';

/** A light in words. `name` and `due` are said on hover and to a screen reader; they are missing where no time runs. */
export type WordedLight = {
  readonly light: LightName;
  readonly label: string;
  readonly name?: string;
  readonly due?: string;
};

export type LightWords = {
  readonly cases: ReturnType<typeof useTranslations<'cases'>>;
  readonly lights: ReturnType<typeof useTranslations<'lights'>>;
};

/** `还剩 5 个工作日`; `暂停计时` while the clock stands; null where nothing is due any more. */
export function wordLight(
  light: LightName | null,
  dueAt: Temporal.Instant | null,
  reading: Reading,
  words: LightWords,
): WordedLight | null {
  if (!light || (!dueAt && light !== 'grey')) return null;
  if (light === 'grey' || !dueAt) return { light: 'grey', label: words.cases('paused') };
  return {
    light,
    label: sayLeft(timeLeft(dueAt, reading), reading.locale),
    name: words.lights(light),
    due: words.cases('dueBy', { when: sayExactly(dueAt, reading) }),
  };
}
