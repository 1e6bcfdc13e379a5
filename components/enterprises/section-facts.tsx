import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Facts } from '#components/ui/facts.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { SectionView } from '#lib/enterprises/queries/profile.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { labelOf, sayValue } from './entry-words.ts';

type SectionFactsProps = { section: SectionView; reading: Reading; marksVerified?: boolean };

/** What is known in a section; what is not known stands as not known. */
export function SectionFacts({ section, reading, marksVerified = false }: SectionFactsProps) {
  const say = useTranslations('profile');
  const unknown = <span className="text-ink-3">{say('page.unknown')}</span>;
  return (
    <Facts
      facts={[
        ...section.entries.map(({ key, value, named, isVerified }) => ({
          label: labelOf(key, say),
          value: (
            <span className="flex flex-wrap items-center gap-2">
              {sayValue(key, value, say, reading) ?? unknown}
              {named && <span>{ownNameIn(reading.locale, named)}</span>}
              {marksVerified && isVerified && <Tag tone="ok">{say('page.verified')}</Tag>}
            </span>
          ),
        })),
        ...section.told.map(({ key, value }) => ({
          label: labelOf(key, say),
          value: sayValue(key, value, say, reading) ?? unknown,
        })),
      ]}
    />
  );
}
