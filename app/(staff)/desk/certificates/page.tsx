import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WatchedTable } from '#components/enterprises/certificates/watched-table.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { listWatchedQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates.watch'))('title') };
}

/** Qualifications of the companies this person keeps that wait to be verified, and those that run out within 60 days. */
export default async function WatchedCertificatesPage() {
  const viewer = await requireDesk();
  const [t, companies, reading] = await Promise.all([
    getTranslations('certificates.watch'),
    getTranslations('profile.page'),
    readingOf(viewer),
  ]);
  const { toVerify, expiring } = await listWatchedQualifications(db, viewer, reading);
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: companies('companies'), href: '/desk/enterprises' }]} />}
        title={t('title')}
        lead={t('lead')}
      />
      <Section title={t('toVerify')}>
        <WatchedTable caption={t('toVerify')} nobody={t('allVerified')} lines={toVerify} reading={reading} />
      </Section>
      <Section title={t('expiring')}>
        <WatchedTable caption={t('expiring')} nobody={t('noneExpiring')} lines={expiring} reading={reading} />
      </Section>
    </div>
  );
}
