import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateForms } from '#components/enterprises/certificates/certificate-forms.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findOwnQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { readingOf } from '../../reading.ts';
import { removeOwnCertificate, stateOwnCertificate } from '../actions.ts';

type CertificatePageProps = { params: Promise<{ kind: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates'))('title') };
}

/** One qualification of one's company, to be changed or removed. */
export default async function OwnCertificatePage({ params }: CertificatePageProps) {
  const viewer = await requireViewer('company');
  const [{ kind }, t, words, reading] = await Promise.all([
    params,
    getTranslations('certificates'),
    getTranslations('enterprises'),
    readingOf(viewer),
  ]);
  const list = await findOwnQualifications(db, viewer, reading);
  const item = list?.items.find((each) => each.kind === kind);
  if (!list || !item) return notFound();
  return (
    <div className="max-w-column">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/my/certificates' }]} />}
        title={words(`qualification.${item.kind}`)}
      />
      <CertificateForms list={list} item={item} save={stateOwnCertificate} remove={removeOwnCertificate} />
    </div>
  );
}
