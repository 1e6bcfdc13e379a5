import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { GrowthSteps } from '#components/policies/growth-steps.tsx';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import { db } from '#lib/platform/db.ts';
import { findGrowthPath } from '#lib/policies/queries/growth-path.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';

type PathPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('growth'))('title') };
}

/** The same way as the company reads it, for the staff who help it along. */
export default async function CompanyPathPage({ params }: PathPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, t, reading] = await Promise.all([params, getTranslations('growth'), readingOf(viewer)]);
  const path = await findGrowthPath(db, viewer, uscc, reading);
  if (!path) return notFound();
  const { company } = path;
  const team = await listTeam(db, viewer, company.id, reading);
  return (
    <div className="max-w-column">
      <CompanyPageHeader company={company} reading={reading} title={t('title')} lead={t('leadDesk')} />
      <GrowthSteps path={path} team={team} reading={reading} isOwn={false} />
    </div>
  );
}
