import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TemplateTable } from '#components/templates/template-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { db } from '#lib/platform/db.ts';
import { standingOf } from '#lib/templates/domain/template.ts';
import { listTemplates } from '#lib/templates/queries/list-templates.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';

type TemplatesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const TABS = ['all', 'quotable', 'awaiting-approval', 'expired'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('title') };
}

/** The standard answers of the district: which may be quoted, which wait for somebody, which have run out. */
export default async function TemplatesPage({ searchParams }: TemplatesPageProps) {
  const viewer = await requireDesk();
  const [t, reading, templates, search] = await Promise.all([
    getTranslations('templates'),
    readingOf(viewer),
    listTemplates(db, viewer),
    searchParams,
  ]);
  const tab = TABS.find((each) => each === search.tab) ?? 'all';
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const inTab = (each: (typeof TABS)[number]) =>
    each === 'all' ? templates : templates.filter((template) => standingOf(template, today) === each);
  const mayWrite = can(viewer, 'templates:write');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={mayWrite && <ButtonLink href="/desk/templates/new">{t('new')}</ButtonLink>}
      />
      <LinkTabs
        label={t('tabs.label')}
        tabs={TABS.map((each) => ({
          label: t(`tabs.${each}`),
          href: each === 'all' ? '/desk/templates' : `/desk/templates?tab=${each}`,
          current: each === tab,
          count: inTab(each).length,
        }))}
      />
      <div className="mt-4">
        <TemplateTable
          templates={inTab(tab)}
          today={today}
          reading={reading}
          empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
        />
      </div>
    </>
  );
}
