import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { TeamForm } from '#components/enterprises/team-form.tsx';
import { findProfile } from '#lib/enterprises/queries/profile.ts';
import { listCandidates, listTeam } from '#lib/enterprises/queries/team.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../../reading.ts';
import { saveCompanyTeam } from '../../actions.ts';

type TeamPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teams'))('title') };
}

/** Who serves this company, seat by seat, as the office names them. */
export default async function CompanyTeamPage({ params }: TeamPageProps) {
  const viewer = await requirePermission('teams:manage');
  const [{ uscc }, t, reading] = await Promise.all([params, getTranslations('teams'), readingOf(viewer)]);
  const company = await findProfile(db, viewer, uscc, reading);
  if (!company) return notFound();
  const [seats, candidates] = await Promise.all([
    listTeam(db, viewer, company.id, reading),
    listCandidates(db, viewer, reading),
  ]);
  return (
    <div className="max-w-column">
      <CompanyPageHeader company={company} reading={reading} title={t('one')} lead={t('formLead')} />
      <TeamForm company={company} seats={seats} candidates={candidates} reading={reading} action={saveCompanyTeam} />
    </div>
  );
}
