import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PackageTable, SuggestedTable } from '#components/packages/desk/package-table.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { db } from '#lib/platform/db.ts';
import { DESK_TABS, listDeskPackages } from '#lib/service-packages/queries/desk-list.ts';
import { listSuggested } from '#lib/service-packages/queries/suggestions.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';

type PackagesPageProps = { searchParams: Promise<{ tab?: string | string[]; after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('packages.desk'))('title') };
}

/** Whose package is to be composed, reviewed, handed over or signed for; and the ledger of what companies hold. */
export default async function PackagesPage({ searchParams }: PackagesPageProps) {
  const viewer = await requireDesk();
  const [t, reading, search] = await Promise.all([getTranslations('packages.desk'), readingOf(viewer), searchParams]);
  const composes = can(viewer, 'packages:compose');
  const tabs = [
    ...(composes ? (['suggested'] as const) : []),
    ...DESK_TABS.filter((tab) => tab !== 'review' || can(viewer, 'packages:review')),
  ];
  const asked = [search.tab].flat()[0];
  const tab =
    tabs.find((each) => each === asked) ?? (composes ? 'suggested' : tabs.includes('review') ? 'review' : 'ledger');
  const after = [search.after].flat()[0] ?? '';
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const suggested =
    tab === 'suggested'
      ? await listSuggested(db, viewer, { after: /^[0-9A-Z]{18}$/.test(after) ? after : '', today })
      : null;
  const listed = tab === 'suggested' ? null : await listDeskPackages(db, viewer, { tab, cursor: after || undefined });
  const next = suggested?.next ?? listed?.next;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkTabs
        label={t('title')}
        tabs={tabs.map((each) => ({
          label: t(`tabs.${each}`),
          href: `/desk/packages?tab=${each}`,
          current: each === tab,
        }))}
      />
      <div className="mt-4">
        {suggested && <SuggestedTable companies={suggested.items} reading={reading} />}
        {listed && tab !== 'suggested' && <PackageTable tab={tab} lines={listed.items} reading={reading} />}
      </div>
      <Pager
        previousHref={after ? `/desk/packages?tab=${tab}` : undefined}
        nextHref={next ? `/desk/packages?tab=${tab}&after=${next}` : undefined}
      />
    </>
  );
}
