import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Section } from '#components/ui/section.tsx';
import { Timeline } from '#components/ui/timeline.tsx';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { PackageView } from '#lib/service-packages/queries/package-view.ts';
import { toInstant } from '#lib/shared/instants.ts';

/** Who did what to a version, the newest first; where the office alone reviewed, it says so. */
export function PackageHistory({ shown, reading }: { shown: PackageView; reading: Reading }) {
  const t = useTranslations('packages.history');
  const hadDepartment = shown.departmentReviewedBy !== null || shown.reviewUnit !== null;
  return (
    <Section title={t('title')} className="max-w-column">
      <Timeline
        entries={shown.events
          .map(({ at, act, actor, reason }, position) => ({
            key: String(position),
            time: sayExactly(toInstant(at), reading),
            title: t(act === 'approve-office' && !hadDepartment ? 'approve-office-alone' : act, {
              name: ownNameIn(reading.locale, actor),
            }),
            ...(reason && { detail: reason }),
            tone: act === 'return' || act === 'discard' ? ('danger' as const) : ('plain' as const),
          }))
          .reverse()}
      />
    </Section>
  );
}
