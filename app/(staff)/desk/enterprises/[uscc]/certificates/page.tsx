import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateFields } from '#components/enterprises/certificates/certificate-fields.tsx';
import { CertificateList } from '#components/enterprises/certificates/certificate-list.tsx';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Section } from '#components/ui/section.tsx';
import { findQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';
import { checkCertificates, stateCertificate, verifyCertificate } from './actions.ts';

type CertificatesPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificates'))('title') };
}

/** A company's qualifications as staff verify them one by one, and state that they are all there are. */
export default async function CompanyCertificatesPage({ params }: CertificatesPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, t, words, reading] = await Promise.all([
    params,
    getTranslations('certificates'),
    getTranslations('enterprises'),
    readingOf(viewer),
  ]);
  const list = await findQualifications(db, viewer, uscc, reading);
  if (!list) return notFound();
  const { company, version, isComplete, mayKeep, mayVerify } = list;
  const home = `/desk/enterprises/${company.uscc}`;
  const hidden = { enterpriseId: company.id, uscc: company.uscc, version };
  return (
    <div className="flex max-w-column flex-col gap-8">
      <div>
        <CompanyPageHeader company={company} reading={reading} title={t('title')} lead={t('leadDesk')} />
        <CertificateList
          list={list}
          reading={reading}
          {...(mayKeep && { hrefOf: (kind: string) => `${home}/certificates/${kind}` })}
          actionsOf={({ kind, isVerified }) =>
            mayVerify && !isVerified ? (
              <ActionForm
                action={verifyCertificate}
                submit={t('verify')}
                kind="secondary"
                label={t('verifyThis', { name: words(`qualification.${kind}`) })}
                hidden={{ ...hidden, kind }}
              />
            ) : null
          }
        />
        <div className="flex flex-col gap-3 pt-4">
          <p>{t(isComplete ? 'complete' : 'incomplete')}</p>
          {mayVerify && (
            <ActionForm
              action={checkCertificates}
              submit={t(isComplete ? 'takeBack' : 'sayComplete')}
              kind="secondary"
              label={t(isComplete ? 'takeBack' : 'sayComplete')}
              hidden={{ ...hidden, complete: String(!isComplete) }}
            />
          )}
        </div>
      </div>
      {mayKeep && (
        <Section title={t('add')} lead={t('addLead')}>
          <ActionForm action={stateCertificate} submit={t('save')} label={t('add')} hidden={hidden}>
            <CertificateFields without={list.items.map(({ kind }) => kind)} />
          </ActionForm>
        </Section>
      )}
    </div>
  );
}
