import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { ApplicationCard } from '#components/policies/application-card.tsx';
import { BeginApplication } from '#components/policies/begin-application.tsx';
import { Section } from '#components/ui/section.tsx';
import { findProfile } from '#lib/enterprises/queries/profile.ts';
import { db } from '#lib/platform/db.ts';
import { listApplicable, listApplications } from '#lib/policies/queries/applications.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';
import { beginCompanyApplication, stepCompanyApplication } from '../../actions.ts';

type ApplicationsPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('company') };
}

/** What a company has applied for, as far as this viewer may see it, and its steps for those who keep them. */
export default async function CompanyApplicationsPage({ params }: ApplicationsPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, t, reading] = await Promise.all([params, getTranslations('applications'), readingOf(viewer)]);
  const company = await findProfile(db, viewer, uscc, reading);
  if (!company) return notFound();
  const [applications, policies] = await Promise.all([
    listApplications(db, viewer, { enterpriseId: company.id }),
    listApplicable(db, viewer, { enterpriseId: company.id, ...reading }),
  ]);
  return (
    <div className="flex max-w-column flex-col gap-8">
      <CompanyPageHeader company={company} reading={reading} title={t('company')} lead={t('deskLead')} />
      {applications.length === 0 ? (
        <p className="border-line border-t py-3 text-ink-2">{t('none')}</p>
      ) : (
        <ul>
          {applications.map((application) => (
            <ApplicationCard
              key={application.id}
              application={application}
              title={reading.locale === 'en' ? application.policy.titleEn : application.policy.title}
              reading={reading}
              action={stepCompanyApplication}
            />
          ))}
        </ul>
      )}
      {policies.length > 0 && (
        <Section title={t('begin')} lead={t('beginLead')}>
          <BeginApplication
            company={company}
            policies={policies}
            locale={reading.locale}
            action={beginCompanyApplication}
          />
        </Section>
      )}
    </div>
  );
}
