import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoOwnCompany } from '#components/enterprises/no-own-company.tsx';
import { GrowthSteps } from '#components/policies/growth-steps.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { findOwnGrowthPath } from '#lib/policies/queries/growth-path.ts';
import { readingOf } from '../reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('growth'))('title') };
}

/** The way to high-tech and specialised status for one's own company: what is still open, by when, and who helps. */
export default async function OwnPathPage() {
  const viewer = await requireViewer('company');
  const [t, policies, reading] = await Promise.all([
    getTranslations('growth'),
    getTranslations('policies.own'),
    readingOf(viewer),
  ]);
  const path = await findOwnGrowthPath(db, viewer, reading);
  if (!path) return <NoOwnCompany title={t('title')} />;
  const team = await listTeam(db, viewer, path.company.id, reading);
  return (
    <div className="max-w-column">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: policies('title'), href: '/my/policies' }]} />}
        title={t('title')}
        lead={t('lead')}
      />
      <GrowthSteps path={path} team={team} reading={reading} isOwn />
    </div>
  );
}
