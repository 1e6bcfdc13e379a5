import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { OwnPolicy } from '#components/policies/own-policy.tsx';
import { ownCompanyOf } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { POLICY_CODE } from '#lib/policies/draft-schema.ts';
import { listApplications } from '#lib/policies/queries/applications.ts';
import { findPolicy } from '#lib/policies/queries/find-policy.ts';
import { findOwnMatch } from '#lib/policies/queries/own-matches.ts';
import { openPolicy } from '#lib/policies/use-cases/open-policy.ts';
import { readingOf } from '../../reading.ts';
import { beginOwnApplication, stepOwnApplication } from '../actions.ts';

type OwnPolicyPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('details') };
}

/** One policy for one's company: how it stands to it, how to apply, and how far it is. */
export default async function OwnPolicyPage({ params }: OwnPolicyPageProps) {
  const viewer = await requireViewer('company');
  const [{ code }, reading] = await Promise.all([params, readingOf(viewer)]);
  const own = ownCompanyOf(viewer);
  if (!own || !POLICY_CODE.test(code)) notFound();
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const [policy, found, applications] = await Promise.all([
    findPolicy(db, viewer.districtId, code, { locale: reading.locale, today }),
    findOwnMatch(db, viewer, code, reading),
    listApplications(db, viewer, { enterpriseId: own, code }),
  ]);
  if (!policy) notFound();
  // Once the page is on its way: keeping that it was read never holds it up.
  after(() => openPolicy(db, viewer, code, reading.now));
  return (
    <OwnPolicy
      policy={policy}
      found={found}
      applications={applications}
      reading={reading}
      begin={beginOwnApplication}
      step={stepOwnApplication}
    />
  );
}
