import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ApplicantTable } from '#components/policies/applicant-table.tsx';
import { PolicyCrumbs } from '#components/policies/policy-crumbs.tsx';
import { sayPeriod } from '#components/reporting/say-period.ts';
import { Link } from '#components/ui/link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { db } from '#lib/platform/db.ts';
import { APPLICATION_STATUSES } from '#lib/policies/domain/application.ts';
import { COUNTED, type Counted, listApplicants } from '#lib/policies/queries/applications.ts';
import { findPolicy } from '#lib/policies/queries/find-policy.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';

type ApplicantsPageProps = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('list') };
}

/** Who applies for a policy, as far as this viewer may see it; each leads to the company, where steps are recorded. */
export default async function ApplicantsPage({ params, searchParams }: ApplicantsPageProps) {
  const viewer = await requireDesk();
  const [{ code }, search, t, figures, reading] = await Promise.all([
    params,
    searchParams,
    getTranslations('applications'),
    getTranslations('insight'),
    readingOf(viewer),
  ]);
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const policy = await findPolicy(db, viewer.districtId, code, { locale: reading.locale, today });
  if (!policy) return notFound();
  const status = APPLICATION_STATUSES.find((each) => each === search.status);
  const after = uuidIn(search.after) ?? undefined;
  const counted = countedIn(search, today);
  const { items, next } = await listApplicants(db, viewer, { code, status, after, counted });
  const page = `/desk/policies/${code}/applications`;
  return (
    <>
      <PageHeader
        above={<PolicyCrumbs code={code} keeps={can(viewer, 'policies:write')} />}
        title={`${t('list')} · ${reading.locale === 'en' ? policy.titleEn : policy.title}`}
        lead={t('listLead')}
      />
      {counted && (
        <p className="flex flex-wrap gap-x-4 pb-4 text-ink-2">
          {figures('policies.narrowed', {
            period: sayPeriod(counted, reading.locale, (dates) => figures('period.range', dates)),
            what: figures(`policies.narrow.${counted.figure}`),
          })}
          <Link href={page} className="text-accent underline">
            {figures('policies.widen')}
          </Link>
        </p>
      )}
      <LinkTabs
        label={t('filter')}
        tabs={[
          { label: t('all'), href: page, current: !status },
          ...APPLICATION_STATUSES.map((each) => ({
            label: t(`status.${each}`),
            href: `${page}?status=${each}`,
            current: each === status,
          })),
        ]}
      />
      <ApplicantTable applications={items} reading={reading} />
      <Pager
        previousHref={after && pageAddress(page, search, undefined)}
        nextHref={next ? pageAddress(page, search, next) : undefined}
      />
    </>
  );
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The figure whose rows the address asks for; null where it names none. */
function countedIn(search: Search, today: Temporal.PlainDate): Counted | undefined {
  const figure = COUNTED.find((each) => each === search.figure);
  return figure && { figure, ...readInsightQuery({ from: search.from, to: search.to }, today).period };
}

function pageAddress(page: string, search: Search, after: string | undefined): string {
  const kept = ['status', 'figure', 'from', 'to'].flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return `${page}?${new URLSearchParams([...kept, ...(after ? [['after', after]] : [])])}`;
}
