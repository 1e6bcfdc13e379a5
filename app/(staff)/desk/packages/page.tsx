import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import { Selection } from '#components/desk/selection.tsx';
import { PackageTable, SuggestedTable } from '#components/packages/desk/package-table.tsx';
import { Reckoned } from '#components/policies/reckoned.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { db } from '#lib/platform/db.ts';
import { PRINTED_TABS } from '#lib/service-packages/queries/batch-companies.ts';
import {
  COUNTED_TO,
  countDeskPackages,
  DESK_TABS,
  type DeskPage,
  type DeskTab,
  listDeskPackages,
} from '#lib/service-packages/queries/desk-list.ts';
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
  const [t, batches, reading, search] = await Promise.all([
    getTranslations('packages.desk'),
    getTranslations('batches'),
    readingOf(viewer),
    searchParams,
  ]);
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
  const [counts, suggested, listed] = await Promise.all([
    countDeskPackages(db, viewer),
    tab === 'suggested' ? listSuggested(db, viewer, { after: /^[0-9A-Z]{18}$/.test(after) ? after : '', today }) : null,
    tab === 'suggested' ? null : listDeskPackages(db, viewer, { tab, cursor: after || undefined }),
  ]);
  const next = suggested?.next ?? listed?.next;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={composes && <ButtonLink href="/desk/packages/batches">{batches('title')}</ButtonLink>}
      />
      <LinkTabs
        label={t('title')}
        tabs={tabs.map((each) => ({
          label: t(`tabs.${each}`),
          href: `/desk/packages?tab=${each}`,
          current: each === tab,
          count: each === 'suggested' ? undefined : said(counts[each]),
        }))}
      />
      <div className="mt-4">
        {suggested && (
          <>
            <Reckoned reckoning={suggested.reckoning} reading={reading} />
            <SuggestedTable companies={suggested.items} reading={reading} />
          </>
        )}
        {listed && tab !== 'suggested' && (
          <Listed tab={tab} lines={listed.items} reading={reading} isChosen={composes} />
        )}
      </div>
      <Pager
        previousHref={after ? `/desk/packages?tab=${tab}` : undefined}
        nextHref={next ? `/desk/packages?tab=${tab}&after=${next}` : undefined}
      />
    </>
  );
}

/** Nothing for none; what goes on past where counting stops is more than can be told. */
const said = (count = 0): string | undefined =>
  count === 0 ? undefined : count < COUNTED_TO ? String(count) : `${COUNTED_TO - 1}+`;

type ListedProps = { tab: DeskTab; lines: DeskPage['items']; reading: Reading; isChosen: boolean };

/** Versions of a tab; those whose booklets can be printed are chosen from, one by one or all of the list. */
async function Listed({ tab, lines, reading, isChosen }: ListedProps) {
  const t = await getTranslations('batches');
  const isPrinted = isChosen && lines.length > 0 && PRINTED_TABS.some((each) => each === tab);
  const table = <PackageTable tab={tab} lines={lines} reading={reading} isChosen={isPrinted} />;
  if (!isPrinted) return table;
  return (
    <>
      <p className="pb-3">
        <Link
          href={`/desk/packages/batches/new?tab=${tab}`}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
        >
          {t('all')}
        </Link>
      </p>
      <Selection
        action="/desk/packages/batches/new"
        words={{ selected: t('selected'), act: t('chosen'), clear: t('clear') }}
      >
        {table}
      </Selection>
    </>
  );
}
