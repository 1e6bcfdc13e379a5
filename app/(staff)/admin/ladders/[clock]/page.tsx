import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LadderForm } from '#components/notifications/ladder-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { LADDER_CLOCKS } from '#lib/notifications/domain/ladder-change.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveLadder } from '../actions.ts';
import { readLadder } from '../read-ladder.ts';

type LadderPageProps = { params: Promise<{ clock: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ladders'))('title') };
}

export default async function LadderPage({ params }: LadderPageProps) {
  const viewer = await requirePermission('organisation:manage');
  const asked = (await params).clock;
  const clock = LADDER_CLOCKS.find((each) => each === asked);
  if (!clock) notFound();
  const [t, words, { ladder, version }] = await Promise.all([
    getTranslations('ladders'),
    getTranslations('clocks'),
    readLadder(db, viewer, clock),
  ]);
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/ladders' }]} />}
        title={words(clock)}
        lead={t('editLead')}
      />
      <LadderForm clock={clock} ladder={ladder} version={version} action={saveLadder} />
    </>
  );
}
