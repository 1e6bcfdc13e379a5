import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { IndustryLine } from '#lib/enterprises/queries/industries.ts';
import type { ProfileView, SectionView } from '#lib/enterprises/queries/profile.ts';
import { EntryField } from './entry-field.tsx';
import { placeOf } from './entry-place.ts';
import { SectionFacts } from './section-facts.tsx';

type SectionFormProps = {
  profile: ProfileView;
  section: SectionView;
  reading: Reading;
  action: FormAction;
  industries?: readonly IndustryLine[] | undefined;
};

/** A section as this reader keeps it: their own entries to fill in, the others to read. */
export function SectionForm({ profile, section, reading, action, industries }: SectionFormProps) {
  const { id, uscc, version } = profile;
  const t = useTranslations('profile.page');
  const kept = section.entries.filter(({ isKept }) => isKept);
  const others = { ...section, entries: section.entries.filter(({ isKept }) => !isKept) };
  const shown = kept.map(({ key }) => key).join(' ');
  return (
    <div className="flex flex-col gap-8">
      {kept.length > 0 && (
        <ActionForm
          action={action}
          submit={t('save')}
          hidden={{ enterpriseId: id, uscc, version, section: section.section, year: section.year, shown }}
        >
          {kept.map((entry) => (
            <div key={entry.key} id={placeOf(entry.key)} className="scroll-mt-24">
              <EntryField entry={entry} reading={reading} industries={industries} />
            </div>
          ))}
        </ActionForm>
      )}
      {others.entries.length + others.told.length > 0 && (
        <section aria-labelledby="others" className="flex flex-col gap-2 border-line border-t pt-4">
          <h2 id="others" className="text-heading">
            {t('keptByStaff')}
          </h2>
          <SectionFacts section={others} reading={reading} />
        </section>
      )}
    </div>
  );
}
