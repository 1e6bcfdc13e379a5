import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { companyName, unitName } from '#components/cases/reading.ts';
import { BulkForm } from '#components/desk/bulk/bulk-form.tsx';
import type { BulkRow } from '#components/desk/bulk/bulk-state.ts';
import { classChoices, matterPath, unitChoices } from '#components/desk/choices.ts';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import { proposeUnits } from '#lib/cases/domain/rules.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { findQueue, type QueueItem } from '#lib/cases/queries/queue.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';
import { dispatchAll } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.bulk'))('title') };
}

type BulkPageProps = { searchParams: Promise<{ n?: string | string[] }> };

/** Several cases that wait for dispatch, each with what its matter proposes. */
export default async function BulkDispatchPage({ searchParams }: BulkPageProps) {
  const viewer = await requireDesk();
  const [t, reading, { n = [] }] = await Promise.all([getTranslations(), readingOf(viewer), searchParams]);
  const numbers = [n].flat();
  const items = await findQueue(db, viewer, reading.now, { tab: 'dispatch', numbers });
  const rules = rulesOf(reading.directory);

  const rowOf = (item: QueueItem): BulkRow => {
    const { lead, helpers } = proposeUnits(item, rules);
    const matter = item.categoryCode ? rules.categories.get(item.categoryCode) : undefined;
    const { number, version, title, categoryCode } = item;
    return {
      number,
      version,
      title,
      detail: [number, companyName(item, reading), matterPath(categoryCode, reading)].filter(Boolean).join(' · '),
      lead,
      class: CASE_CLASSES.find((each) => each === item.class) ?? matter?.class ?? null,
      helpers: helpers.map((unit) => ({ unit, name: unitName(unit, reading) })),
    };
  };
  const words = {
    lead: t('desk.form.lead'),
    class: t('desk.form.class'),
    helpers: t('desk.roles.helper'),
    choose: t('ui.choose'),
    act: t('desk.bulk.dispatchAll', { count: '#' }),
    back: t('desk.bulk.back'),
  };
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('nav.queue'), href: '/desk' }]} />}
        title={t('desk.bulk.title')}
        lead={t('desk.bulk.lead')}
      />
      {items.length > 0 ? (
        <BulkForm
          action={dispatchAll}
          rows={items.map(rowOf)}
          units={unitChoices(reading)}
          classes={classChoices(reading, (each) => t(`desk.classes.${each}`))}
          words={words}
        />
      ) : (
        <EmptyState
          title={t('desk.bulk.noneTitle')}
          action={<ButtonLink href="/desk?tab=dispatch">{t('desk.bulk.back')}</ButtonLink>}
        >
          {t('desk.bulk.noneText')}
        </EmptyState>
      )}
    </>
  );
}
