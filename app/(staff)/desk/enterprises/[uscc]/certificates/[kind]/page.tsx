import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateForms } from '#components/enterprises/certificates/certificate-forms.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../../../reading.ts';
import { requireDesk } from '../../../../require-desk.ts';
import { removeCertificate, stateCertificate } from '../actions.ts';

type CertificatePageProps = { params: Promise<{ uscc: string; kind: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates'))('title') };
}

/** One qualification of a company, changed or removed by staff who keep its profile. */
export default async function CompanyCertificatePage({ params }: CertificatePageProps) {
  const viewer = await requireDesk();
  const [{ uscc, kind }, t, words, reading] = await Promise.all([
    params,
    getTranslations('certificates'),
    getTranslations('enterprises'),
    readingOf(viewer),
  ]);
  const list = await findQualifications(db, viewer, uscc, reading);
  const item = list?.items.find((each) => each.kind === kind);
  if (!list?.mayKeep || !item) return notFound();
  const home = `/desk/enterprises/${list.company.uscc}`;
  return (
    <div className="max-w-column">
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[
              { label: ownNameIn(reading.locale, list.company), href: home },
              { label: t('title'), href: `${home}/certificates` },
            ]}
          />
        }
        title={words(`qualification.${item.kind}`)}
      />
      <CertificateForms list={list} item={item} save={stateCertificate} remove={removeCertificate} />
    </div>
  );
}
