import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApplicationCard } from '#components/policies/application-card.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ownCompanyOf } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { listApplications } from '#lib/policies/queries/applications.ts';
import { readingOf } from '../../reading.ts';
import { stepOwnApplication } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('title') };
}

/** What one's company wants, has applied for and was granted, each with its next step. */
export default async function OwnApplicationsPage() {
  const viewer = await requireViewer('company');
  const [t, own, reading] = await Promise.all([
    getTranslations('applications'),
    getTranslations('policies.own'),
    readingOf(viewer),
  ]);
  const enterpriseId = ownCompanyOf(viewer);
  const applications = enterpriseId ? await listApplications(db, viewer, { enterpriseId }) : [];
  return (
    <div className="max-w-column">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: own('title'), href: '/my/policies' }]} />}
        title={t('title')}
        lead={t('lead')}
      />
      {applications.length === 0 ? (
        <EmptyState title={t('none')} action={<ButtonLink href="/my/policies">{own('title')}</ButtonLink>}>
          {t('noneOwn')}
        </EmptyState>
      ) : (
        <ul>
          {applications.map((application) => (
            <ApplicationCard
              key={application.id}
              application={application}
              title={
                <Link href={`/my/policies/${application.policy.code}`} className="hover:text-accent hover:underline">
                  {reading.locale === 'en' ? application.policy.titleEn : application.policy.title}
                </Link>
              }
              reading={reading}
              action={stepOwnApplication}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
