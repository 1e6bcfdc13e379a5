import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PolicyCrumbs } from '#components/policies/policy-crumbs.tsx';
import { ReachedTable } from '#components/policies/reached-table.tsx';
import { sayPeriod } from '#components/reporting/say-period.ts';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { db } from '#lib/platform/db.ts';
import { findPolicy } from '#lib/policies/queries/find-policy.ts';
import { listReached, REACHED } from '#lib/policies/queries/reached.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';

type ReachedPageProps = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policies.reached'))('title') };
}

/** The companies behind a figure of sending and opening, as far as this viewer follows them. */
export default async function ReachedPage({ params, searchParams }: ReachedPageProps) {
  const viewer = await requireDesk();
  const [{ code }, search, t, figures, reading] = await Promise.all([
    params,
    searchParams,
    getTranslations('policies.reached'),
    getTranslations('insight'),
    readingOf(viewer),
  ]);
  const { locale, timeZone } = reading;
  const today = reading.now.toZonedDateTimeISO(timeZone).toPlainDate();
  const policy = await findPolicy(db, viewer.districtId, code, { locale, today });
  if (!policy) return notFound();
  const figure = REACHED.find((each) => each === search.figure) ?? 'sent';
  const { period } = readInsightQuery({ from: search.from, to: search.to }, today);
  const after = uuidIn(search.after) ?? undefined;
  const { items, next } = await listReached(db, viewer, { code, figure, ...period, timeZone, after });
  const dates = { from: String(period.from), to: String(period.to) };
  const hrefOf = (changes: Readonly<Record<string, string>>) =>
    `/desk/policies/${code}/reached?${new URLSearchParams({ figure, ...dates, ...changes })}`;
  return (
    <>
      <PageHeader
        above={<PolicyCrumbs code={code} keeps={can(viewer, 'policies:write')} />}
        title={`${t('title')} · ${locale === 'en' ? policy.titleEn : policy.title}`}
        lead={t('lead', { period: sayPeriod(period, locale, (range) => figures('period.range', range)) })}
      />
      <LinkTabs
        label={t('filter')}
        tabs={REACHED.map((each) => ({
          label: t(`figures.${each}`),
          href: hrefOf({ figure: each }),
          current: each === figure,
        }))}
      />
      <ReachedTable companies={items} reading={reading} />
      <Pager previousHref={after ? hrefOf({}) : undefined} nextHref={next ? hrefOf({ after: next }) : undefined} />
    </>
  );
}
