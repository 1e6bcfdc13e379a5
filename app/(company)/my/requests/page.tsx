import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Drafts } from '#components/cases/company/drafts.tsx';
import { RequestCard } from '#components/cases/company/request-card.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Section } from '#components/ui/section.tsx';
import {
  COMPANY_TABS,
  type CompanyTab,
  countCompanyCases,
  listCompanyCases,
} from '#lib/cases/queries/company-cases.ts';
import { listDrafts } from '#lib/cases/queries/drafts.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { companyNameIn, readingOf } from '../reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('my.list'))('title') };
}

type RequestsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const ON_A_PAGE = 20;

export default async function RequestsPage({ searchParams }: RequestsProps) {
  const viewer = await requireViewer('company');
  const search = await searchParams;
  const tab = COMPANY_TABS.find((each) => each === search.tab) ?? 'all';
  const cursor = typeof search.cursor === 'string' ? search.cursor : undefined;
  const [t, reading] = await Promise.all([getTranslations('my'), readingOf(viewer)]);
  const [counts, page, drafts] = await Promise.all([
    countCompanyCases(db, viewer),
    listCompanyCases(db, viewer, { tab, cursor, limit: ON_A_PAGE }, reading.now),
    listDrafts(db, viewer),
  ]);
  const isOwner = viewer.memberships.some((each) => each.role === 'owner');
  const showDrafts = tab === 'all' && !cursor && drafts.length > 0;
  return (
    <div className="max-w-column">
      <PageHeader
        title={t('list.title')}
        lead={isOwner ? t('list.ofCompany', { company: companyNameIn(reading, viewer) }) : t('list.ownOnly')}
        actions={
          <ButtonLink kind="primary" href="/my/requests/new">
            {t('newRequest')}
          </ButtonLink>
        }
      />
      {showDrafts && (
        <Section title={t('list.drafts')} className="mb-6">
          <Drafts drafts={drafts} reading={reading} />
        </Section>
      )}
      <LinkTabs
        label={t('list.tabs')}
        tabs={COMPANY_TABS.map((each) => ({
          label: t(`list.${each}`),
          href: addressOf(each),
          current: each === tab,
          count: each === 'open' || each === 'waiting' ? counts[each] : undefined,
        }))}
      />
      {page.items.map((line) => (
        <RequestCard key={line.number} line={line} reading={reading} showFiler={isOwner} heading="h2" />
      ))}
      {page.items.length === 0 && (
        <div className="mt-6">
          <EmptyState title={t(`list.empty.${tab}.title`)}>{t(`list.empty.${tab}.text`)}</EmptyState>
        </div>
      )}
      <Pager nextHref={page.nextCursor ? addressOf(tab, page.nextCursor) : undefined}>
        {cursor && (
          <Link href={addressOf(tab)} className="inline-flex min-h-6 items-center text-accent hover:underline">
            {t('list.first')}
          </Link>
        )}
      </Pager>
    </div>
  );
}

function addressOf(tab: CompanyTab, cursor?: string): string {
  const query = new URLSearchParams({ ...(tab !== 'all' && { tab }), ...(cursor && { cursor }) });
  return query.size > 0 ? `/my/requests?${query}` : '/my/requests';
}
