import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CertificateFields } from '#components/enterprises/certificates/certificate-fields.tsx';
import { CertificateList } from '#components/enterprises/certificates/certificate-list.tsx';
import { NoOwnCompany } from '#components/enterprises/no-own-company.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { findOwnQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { readingOf } from '../reading.ts';
import { stateOwnCertificate } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates'))('title') };
}

/** What one's company is recognised as, until when, with the proof of each; and another one added. */
export default async function OwnCertificatesPage() {
  const viewer = await requireViewer('company');
  const [t, profile, reading] = await Promise.all([
    getTranslations('certificates'),
    getTranslations('profile.page'),
    readingOf(viewer),
  ]);
  const list = await findOwnQualifications(db, viewer, reading);
  if (!list) return <NoOwnCompany title={t('title')} />;
  return (
    <div className="flex max-w-column flex-col gap-8">
      <div>
        <PageHeader
          above={<Breadcrumb crumbs={[{ label: profile('title'), href: '/my/profile' }]} />}
          title={t('title')}
          lead={t('lead')}
        />
        <CertificateList list={list} reading={reading} hrefOf={(kind) => `/my/certificates/${kind}`} />
      </div>
      <Section title={t('add')} lead={t('addLead')}>
        <ActionForm
          action={stateOwnCertificate}
          submit={t('save')}
          label={t('add')}
          hidden={{ enterpriseId: list.company.id, version: list.version }}
        >
          <CertificateFields without={list.items.map(({ kind }) => kind)} />
        </ActionForm>
      </Section>
    </div>
  );
}
