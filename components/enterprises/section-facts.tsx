import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { SectionView } from '#lib/enterprises/queries/profile.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { labelOf, sayValue } from './entry-words.ts';

type SectionFactsProps = { section: SectionView; reading: Reading; marksVerified?: boolean };

/** What is known in a section; of what is not known the names alone, one press away. */
export function SectionFacts({ section, reading, marksVerified = false }: SectionFactsProps) {
  const say = useTranslations('profile');
  const entries = section.entries.map(({ key, value, named, isVerified }) => ({
    key,
    said: sayValue(key, value, say, reading),
    beside: (
      <>
        {named && <span>{ownNameIn(reading.locale, named)}</span>}
        {marksVerified && isVerified && <Tag tone="ok">{say('page.verified')}</Tag>}
      </>
    ),
  }));
  const told = section.told.map(({ key, value }) => ({ key, said: sayValue(key, value, say, reading), beside: null }));
  const all = [...entries, ...told];
  const known = all.filter(({ said }) => said !== null);
  const unknown = all.filter(({ said }) => said === null).map(({ key }) => labelOf(key, say));
  return (
    <div className="flex flex-col gap-2">
      {known.length > 0 && (
        <Facts
          facts={known.map(({ key, said, beside }) => ({
            label: labelOf(key, say),
            value: (
              <span className="flex flex-wrap items-center gap-2">
                {said}
                {beside}
              </span>
            ),
          }))}
        />
      )}
      {unknown.length > 0 && (
        <Disclosure summary={say('page.unknownCount', { count: unknown.length })}>
          {unknown.join(say('page.amongUnknown'))}
        </Disclosure>
      )}
    </div>
  );
}
