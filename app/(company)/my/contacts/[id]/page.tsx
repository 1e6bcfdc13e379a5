import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ContactFields } from '#components/enterprises/contacts/contact-fields.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { findOwnContacts } from '#lib/enterprises/queries/contacts.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { changeOwnContact, removeOwnContact } from '../actions.ts';

type ContactPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('title') };
}

/** One contact of one's company, to be changed or taken off. */
export default async function OwnContactPage({ params }: ContactPageProps) {
  const viewer = await requireViewer('company');
  const [{ id }, t, list] = await Promise.all([params, getTranslations('contacts'), findOwnContacts(db, viewer)]);
  const contact = list?.items.find((each) => each.id === id);
  if (!list || !contact) return notFound();
  const hidden = { enterpriseId: list.company.id, contactId: contact.id };
  return (
    <div className="flex max-w-column flex-col gap-10">
      <div>
        <PageHeader
          above={<Breadcrumb crumbs={[{ label: t('title'), href: '/my/contacts' }]} />}
          title={contact.name}
        />
        <ActionForm action={changeOwnContact} submit={t('save')} label={t('change')} hidden={hidden}>
          <ContactFields held={contact} mayAuthorise={list.mayAuthorise} />
        </ActionForm>
      </div>
      <Section title={t('remove')} lead={t('removeLead')}>
        <ActionForm action={removeOwnContact} submit={t('remove')} kind="danger" label={t('remove')} hidden={hidden} />
      </Section>
    </div>
  );
}
