import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactFields } from '#components/enterprises/contacts/contact-fields.tsx';
import { ContactLines } from '#components/enterprises/contacts/contact-list.tsx';
import { NoOwnCompany } from '#components/enterprises/no-own-company.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { findOwnContacts } from '#lib/enterprises/queries/contacts.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { addOwnContact } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('title') };
}

/** Whom the district reaches at one's company, and who may act for it. */
export default async function OwnContactsPage() {
  const viewer = await requireViewer('company');
  const [t, profile, list] = await Promise.all([
    getTranslations('contacts'),
    getTranslations('profile.page'),
    findOwnContacts(db, viewer),
  ]);
  if (!list) return <NoOwnCompany title={t('title')} />;
  return (
    <div className="flex max-w-column flex-col gap-8">
      <div>
        <PageHeader
          above={<Breadcrumb crumbs={[{ label: profile('title'), href: '/my/profile' }]} />}
          title={t('title')}
          lead={t('lead')}
        />
        <ContactLines contacts={list.items} hrefOf={(id) => `/my/contacts/${id}`} />
      </div>
      <Section title={t('add')}>
        <ActionForm
          action={addOwnContact}
          submit={t('save')}
          label={t('add')}
          hidden={{ enterpriseId: list.company.id }}
        >
          <ContactFields mayAuthorise={list.mayAuthorise} />
        </ActionForm>
      </Section>
    </div>
  );
}
