import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PreferencesForm } from '#components/notifications/preferences-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findChoosing } from '#lib/notifications/use-cases/choose-notices.ts';
import { db } from '#lib/platform/db.ts';
import { choose } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getTranslations('notices.preferences'))('title');
  return { title, robots: { index: false } };
}

/** Preferences by the link of a mail, without signing in. */
export default async function ChooseByLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token);
  const [t, found] = await Promise.all([
    getTranslations('notices.preferences'),
    findChoosing(db, token, Temporal.Now.instant()),
  ]);
  if (!found) {
    return (
      <div className="max-w-md">
        <PageHeader title={t('overTitle')} lead={t('overText')} />
        <ButtonLink kind="primary" href="/account/notices">
          {t('signIn')}
        </ButtonLink>
      </div>
    );
  }
  const { person, preferences } = found;
  return (
    <div className="max-w-column">
      <PageHeader title={t('title')} lead={t('lead')} />
      <PreferencesForm
        action={choose}
        preferences={preferences}
        kind={person.kind}
        hasPhone={person.phone !== null}
        hasEmail={person.email !== null}
        hidden={{ token }}
      />
    </div>
  );
}
