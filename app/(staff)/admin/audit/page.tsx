import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuditFilter } from '#components/audit/audit-filter.tsx';
import { AuditTable } from '#components/audit/audit-table.tsx';
import { ChainPanel } from '#components/audit/chain-panel.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { getChainState } from '#lib/audit/get-chain-state.ts';
import { auditAddress, readAuditSearch } from '#lib/audit/search-schema.ts';
import { searchAudit } from '#lib/audit/use-cases/search-audit.ts';
import { db } from '#lib/platform/db.ts';
import { env } from '#lib/platform/env.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { SHEET_FORMATS } from '#lib/platform/spreadsheet.ts';
import { verifyNow } from './actions.ts';

const PAGE = 50;
const HERE = '/admin/audit';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit.search'))('title') };
}

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everything that was written down, for the auditor alone; filters and place stand in the address. */
export default async function AuditSearchPage({ searchParams }: AuditPageProps) {
  const viewer = await requirePermission('audit:read');
  const [t, params, address] = await Promise.all([getTranslations('audit'), searchParams, requestAddress()]);
  const { search, ignored } = readAuditSearch(params);
  const { timeZone, code } = viewer.district;
  const order = { search, timeZone, limit: PAGE, address };
  const [page, state] = await Promise.all([
    searchAudit(db, viewer, order, Temporal.Now.instant()),
    getChainState(db, env().dataDir),
  ]);
  if (!page.ok) notFound();
  const { lines, next } = page.value;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={t('search.title')}
        lead={t('search.lead')}
        actions={SHEET_FORMATS.map((format) => (
          <ButtonLink key={format} href={auditAddress(`${HERE}/export`, search, { format })} prefetch={false}>
            {t(`export.${format}`)}
          </ButtonLink>
        ))}
      />
      <ChainPanel state={state} timeZone={timeZone} district={code} verify={verifyNow} />
      {ignored.length > 0 && <Notice>{t('search.ignored', { names: ignored.slice(0, 5).join(' · ') })}</Notice>}
      <AuditFilter search={search} />
      <AuditTable lines={lines} timeZone={timeZone} />
      <Pager
        {...(search.after && { previousHref: auditAddress(HERE, search) })}
        {...(next && { nextHref: auditAddress(HERE, search, { after: next }) })}
      />
    </div>
  );
}
