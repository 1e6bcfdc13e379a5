import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LadderTable } from '#components/notifications/ladder-table.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { LADDER_CLOCKS } from '#lib/notifications/domain/ladder-change.ts';
import { ladderOf } from '#lib/notifications/ladders.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ladders'))('title') };
}

export default async function LaddersPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, directory] = await Promise.all([getTranslations('ladders'), getDirectory(db, viewer.districtId)]);
  const { ladders } = directory.settings.escalation;
  const rows = LADDER_CLOCKS.map((clock) => ({
    clock,
    ladder: ladderOf(directory, clock),
    isDefault: !ladders[clock],
  }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LadderTable rows={rows} />
    </>
  );
}
