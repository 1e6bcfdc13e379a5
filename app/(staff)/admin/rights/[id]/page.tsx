import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { STAFF_ROLES } from '#lib/access/domain/roles.ts';
import { findPerson, listIdentitiesOf } from '#lib/access/queries/staff.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { postNames, unitOptions } from '../../people/read-people.tsx';
import { grant, revoke, unbindAuthenticator, unbindIdentity } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.rights'))('title') };
}

/** The posts of one person; one's own are for somebody else to change. */
export default async function PersonRightsPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requirePermission('rights:grant');
  const id = z.uuid().safeParse((await params).id);
  const person = id.success ? await findPerson(db, viewer, id.data) : null;
  if (!person) notFound();
  const [t, r, locale, directory, identities] = await Promise.all([
    getTranslations('staff.rights'),
    getTranslations('staff.roles'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    listIdentitiesOf(db, viewer, person.id),
  ]);
  const say = (at: Date) => sayExactly(toInstant(at), { locale, timeZone: viewer.district.timeZone });
  const userId = person.id;
  const isSelf = userId === viewer.userId;
  const names = postNames(person, directory, locale, (role) => r(role));
  return (
    <div className="flex flex-col gap-10">
      <div>
        <Breadcrumb crumbs={[{ label: t('title'), href: '/admin/rights' }]} />
        <PageHeader title={ownNameIn(locale, person)} lead={t('lead')} />
        <h2 className="mb-3 text-heading">{t('posts')}</h2>
        {names.length === 0 && <p className="text-ink-2">{t('none')}</p>}
        <ul className="flex flex-col gap-4">
          {person.posts.map(({ unitCode, role }, at) => (
            <li key={`${unitCode} ${role}`} className="border-line border-b pb-4">
              <p className="mb-2 font-medium">{names[at]}</p>
              {!isSelf && (
                <ActionForm
                  action={revoke}
                  submit={t('revokeThis', { post: names[at] ?? '' })}
                  preview={t('revoke')}
                  kind="danger"
                  label={t('revokeThis', { post: names[at] ?? '' })}
                  hidden={{ userId, unitCode, role }}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      {!isSelf && (
        <section>
          <h2 className="mb-4 text-heading">{t('grantTitle')}</h2>
          <ActionForm action={grant} submit={t('grant')} preview={t('preview')} hidden={{ userId }}>
            <FormSelect name="unitCode" label={t('unit')} options={unitOptions(directory, locale)} />
            <FormSelect
              name="role"
              label={t('role')}
              options={STAFF_ROLES.map((role) => ({ value: role, label: r(role) }))}
            />
            <FormText name="from" type="date" label={t('from')} optional />
            <FormText name="until" type="date" label={t('until')} hint={t('periodHint')} optional />
          </ActionForm>
        </section>
      )}
      {!isSelf && identities.length > 0 && (
        <Section title={t('identityTitle')} lead={t('identityLead')}>
          <ul className="flex flex-col gap-4">
            {identities.map(({ id: linkId, issuer, createdAt }) => {
              const service = new URL(issuer).host;
              return (
                <li key={linkId}>
                  <p className="mb-2">{t('identityOf', { service, at: say(createdAt) })}</p>
                  <ActionForm
                    action={unbindIdentity}
                    submit={t('identityRemove', { service })}
                    preview={t('preview')}
                    kind="danger"
                    label={t('identityRemove', { service })}
                    hidden={{ userId, linkId }}
                  />
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {!isSelf && person.secondFactorSince && (
        <section>
          <h2 className="text-heading">{t('factorTitle')}</h2>
          <p className="mb-4 text-ink-2">{t('factorLead')}</p>
          <ActionForm action={unbindAuthenticator} submit={t('factor')} kind="danger" hidden={{ userId }} />
        </section>
      )}
    </div>
  );
}
