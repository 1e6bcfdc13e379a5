import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PreferencesForm } from '#components/notifications/preferences-form.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findRecipient } from '#lib/access/queries/viewers.ts';
import { findPreferences } from '#lib/notifications/queries/preferences.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { choose } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.preferences'))('title') };
}

export default async function NoticePreferencesPage() {
  const viewer = await requireViewer();
  const [t, directory, recipient] = await Promise.all([
    getTranslations('notices.preferences'),
    getDirectory(db, viewer.districtId),
    findRecipient(db, viewer, Temporal.Now.instant()),
  ]);
  const email = recipient?.email ?? null;
  const preferences = await findPreferences(db, { ...viewer, email }, directory);
  return (
    <div className="max-w-column">
      <PageHeader title={t('title')} lead={t('lead')} />
      <PreferencesForm
        action={choose}
        preferences={preferences}
        kind={viewer.kind}
        hasPhone={(recipient?.phone ?? null) !== null}
        hasEmail={email !== null}
      />
    </div>
  );
}
