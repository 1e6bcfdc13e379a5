import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findPerson, listSuccessors } from '#lib/access/queries/staff.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { handOverStaffWork, openStaffAccount, resetStaffPassword, saveStaff } from '../actions.ts';
import { postNames } from '../read-people.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.people'))('title') };
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requirePermission('people:manage');
  const id = z.uuid().safeParse((await params).id);
  const person = id.success ? await findPerson(db, viewer, id.data) : null;
  if (!person) notFound();
  const [t, r, locale, directory, successors] = await Promise.all([
    getTranslations('staff.people'),
    getTranslations('staff.roles'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    listSuccessors(db, viewer, person.id, Temporal.Now.instant()),
  ]);
  const isOpen = person.disabledAt === null;
  const isSelf = person.id === viewer.userId;
  const posts = postNames(person, directory, locale, (role) => r(role));
  return (
    <div className="flex flex-col gap-10">
      <div>
        <Breadcrumb crumbs={[{ label: t('title'), href: '/admin/people' }]} />
        <PageHeader title={ownNameIn(locale, person)} />
        <Facts
          facts={[
            { label: t('login'), value: person.login },
            { label: t('posts'), value: posts.join('；') || t('noPosts') },
            { label: t('state'), value: t(isOpen ? 'open' : 'closed') },
            { label: t('secondFactor'), value: t(person.secondFactorSince ? 'on' : 'off') },
          ]}
        />
      </div>
      <section>
        <h2 className="mb-4 text-heading">{t('edit')}</h2>
        <ActionForm
          action={saveStaff}
          submit={t('save')}
          preview={t('preview')}
          hidden={{ userId: person.id, version: person.version }}
        >
          <FormText name="name" label={t('name')} defaultValue={person.name} autoComplete="off" />
          <FormText name="nameEn" label={t('nameEn')} defaultValue={person.nameEn ?? ''} optional autoComplete="off" />
          <FormText
            name="officePhone"
            label={t('officePhone')}
            type="tel"
            defaultValue={person.officePhone ?? ''}
            optional
            autoComplete="off"
          />
        </ActionForm>
      </section>
      {!isSelf && isOpen && (
        <section>
          <h2 className="text-heading">{t('resetTitle')}</h2>
          <p className="mb-4 text-ink-2">{t('resetLead')}</p>
          <ActionForm action={resetStaffPassword} submit={t('reset')} kind="secondary" hidden={{ userId: person.id }} />
        </section>
      )}
      {!isSelf && isOpen && successors.length > 0 && (
        <section>
          <h2 className="text-heading">{t('handTitle')}</h2>
          <p className="mb-4 text-ink-2">{t('handLead')}</p>
          <ActionForm
            action={handOverStaffWork}
            submit={t('hand')}
            preview={t('closePreview')}
            kind="danger"
            hidden={{ userId: person.id }}
          >
            <FormSelect
              name="successorId"
              label={t('successor')}
              options={successors.map((each) => ({ value: each.id, label: ownNameIn(locale, each) }))}
            />
          </ActionForm>
        </section>
      )}
      {!isSelf && (
        <section>
          <h2 className="text-heading">{t(isOpen ? 'closeTitle' : 'openTitle')}</h2>
          <p className="mb-4 text-ink-2">{t(isOpen ? 'closeLead' : 'openLead')}</p>
          {isOpen ? (
            <ActionForm
              action={openStaffAccount}
              submit={t('close')}
              preview={t('closePreview')}
              kind="danger"
              hidden={{ userId: person.id, isOpen: 'false' }}
            />
          ) : (
            <ActionForm
              action={openStaffAccount}
              submit={t('openAgain')}
              kind="secondary"
              hidden={{ userId: person.id, isOpen: 'true' }}
            />
          )}
        </section>
      )}
    </div>
  );
}
