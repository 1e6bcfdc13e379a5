import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ShowContact } from '#components/desk/case/show-contact.tsx';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { ContactFields } from '#components/enterprises/contacts/contact-fields.tsx';
import { ContactLines } from '#components/enterprises/contacts/contact-list.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Section } from '#components/ui/section.tsx';
import { CONTACT_PURPOSES } from '#lib/cases/use-cases/read-contact.ts';
import { findContacts } from '#lib/enterprises/queries/contacts.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';
import { addCompanyContact, showCompanyContact } from './actions.ts';

type ContactsPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contacts'))('title') };
}

/** Whom the staff who serve a company reach there; each number shown in full is written down with its purpose. */
export default async function CompanyContactsPage({ params }: ContactsPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, t, desk, reading] = await Promise.all([
    params,
    getTranslations('contacts'),
    getTranslations('desk.contact'),
    readingOf(viewer),
  ]);
  const list = await findContacts(db, viewer, uscc);
  if (!list) return notFound();
  const { company, items, mayKeep, mayAuthorise } = list;
  const purposes = CONTACT_PURPOSES.map((value) => ({ value, label: desk(`purposes.${value}`) }));
  const words = { show: desk('show'), purpose: desk('purpose'), note: desk('recorded') };
  return (
    <div className="flex max-w-column flex-col gap-8">
      <div>
        <CompanyPageHeader company={company} reading={reading} title={t('title')} lead={t('leadDesk')} />
        <ContactLines
          contacts={items}
          reachOf={({ id, phone, email }) => (
            <ShowContact
              subject={id}
              masked={[phone, email].filter((each) => each !== null)}
              action={showCompanyContact}
              purposes={purposes}
              words={words}
            />
          )}
        />
      </div>
      {mayKeep && (
        <Section title={t('add')}>
          <ActionForm
            action={addCompanyContact}
            submit={t('save')}
            label={t('add')}
            hidden={{ enterpriseId: company.id, uscc: company.uscc }}
          >
            <ContactFields mayAuthorise={mayAuthorise} />
          </ActionForm>
        </Section>
      )}
    </div>
  );
}
