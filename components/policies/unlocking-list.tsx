import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import type { Match, OwnMatches } from '#lib/policies/queries/own-matches.ts';
import { FieldToFill } from './match-card.tsx';

type UnlockingListProps = { unlocking: OwnMatches['unlocking']; reading: Reading };

const SHOWN = 5;
const NAMED = 3;

/** Which missing field would decide which policies, the most useful first; none where nothing is missing. */
export function UnlockingList({ unlocking, reading: { locale } }: UnlockingListProps) {
  const t = useTranslations('policies.own');
  const named = (matches: readonly Match[]) => {
    const titles = matches.slice(0, NAMED).map(({ policy }) => (locale === 'en' ? policy.titleEn : policy.title));
    return t(matches.length > NAMED ? 'andMore' : 'titlesOnly', { titles: titles.join(t('between')) });
  };
  if (unlocking.length === 0) return null;
  return (
    <div className="my-4 flex flex-col gap-1 border-accent border-l-4 pl-4">
      <p id="unlocking" className="font-semibold">
        {t('unlocking')}
      </p>
      <ul aria-labelledby="unlocking" className="flex flex-col gap-1">
        {unlocking.slice(0, SHOWN).map(({ field, label, section, alone, amongOthers }) => (
          <li key={field}>
            <FieldToFill field={field} label={label} section={section} />
            {alone.length > 0
              ? t('alone', { count: alone.length, titles: named(alone) })
              : t('amongOthers', { count: amongOthers.length, titles: named(amongOthers) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
