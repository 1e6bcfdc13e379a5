import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FormSelect } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { COMPANY_ROLES } from '#lib/access/domain/roles.ts';
import type { OwnCompany, Person } from '#lib/admission/queries/companies.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { type InviteAction, InviteForm } from './invite-form.tsx';

type Actions = Readonly<Record<'changeRole' | 'remove' | 'revoke', FormAction>> & { readonly invite: InviteAction };

type CompanyPeopleProps = { company: OwnCompany; viewerId: string; reading: Reading; actions: Actions };

/** A company and its people; the owner changes, removes and invites, everybody may leave. */
export function CompanyPeople({ company, viewerId, reading, actions }: CompanyPeopleProps) {
  const t = useTranslations('admission.company');
  const isOwner = company.role === 'owner';
  const people = company.people.map((each) => ({ ...each, name: ownNameIn(reading.locale, each) }));
  const title = ownNameIn(reading.locale, company);
  return (
    <Section title={title}>
      <p className="text-ink-2 text-small">{company.uscc}</p>
      {!isOwner && <p className="mt-2 text-ink-2">{t('mayOnly')}</p>}
      <ul aria-label={t('members')} className="mt-3 border-line border-t">
        {people.map((person) => (
          <li key={person.userId} className="flex flex-col gap-2 border-line border-b py-3">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">
                {person.name}
                {person.userId === viewerId && <span className="text-ink-2">{t('you')}</span>}
              </span>
              <span className="text-ink-2">{t(`roles.${person.role}`)}</span>
            </p>
            {person.userId === viewerId ? (
              <Leave company={company} person={person} action={actions.remove} />
            ) : (
              <Change company={company} person={person} actions={actions} />
            )}
          </li>
        ))}
      </ul>
      {isOwner && <Invitations company={company} reading={reading} actions={actions} />}
    </Section>
  );
}

type OneProps = { company: OwnCompany; person: Person };

function Leave({ company, person, action }: OneProps & { action: FormAction }) {
  const t = useTranslations('admission.company');
  return (
    <Disclosure summary={t('leave')}>
      <p className="mb-3">{t('leaveText')}</p>
      <ActionForm
        action={action}
        submit={t('leave')}
        kind="danger"
        hidden={{ enterpriseId: company.id, userId: person.userId }}
      />
    </Disclosure>
  );
}

function Change({ company, person, actions }: OneProps & { actions: Actions }) {
  const t = useTranslations('admission.company');
  const hidden = { enterpriseId: company.id, userId: person.userId };
  return (
    <Disclosure summary={t('changeRoleOf', { name: person.name })}>
      <div className="flex flex-col gap-4">
        <ActionForm action={actions.changeRole} submit={t('save')} kind="secondary" hidden={hidden}>
          <FormSelect
            name="role"
            label={t('role')}
            defaultValue={person.role}
            emptyLabel={null}
            options={COMPANY_ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          />
        </ActionForm>
        <ActionForm
          action={actions.remove}
          submit={t('removeOf', { name: person.name })}
          kind="danger"
          hidden={hidden}
        />
      </div>
    </Disclosure>
  );
}

function Invitations({ company, reading, actions }: Omit<CompanyPeopleProps, 'viewerId'>) {
  const t = useTranslations('admission.company');
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Disclosure summary={t('invite')}>
        <p className="mb-4">{t('inviteLead')}</p>
        <InviteForm
          action={actions.invite}
          enterpriseId={company.id}
          roles={COMPANY_ROLES.map((role) => ({
            value: role,
            label: t(`roles.${role}`),
            hint: t(`roleHints.${role}`),
          }))}
          words={{
            role: t('role'),
            phone: t('phone'),
            phoneHint: t('phoneHint'),
            send: t('send'),
            link: t('link'),
            linkHint: t('linkHint'),
          }}
        />
      </Disclosure>
      {company.invitations.length > 0 && (
        <ul aria-label={t('open')} className="border-line border-t">
          {company.invitations.map(({ id, role, expiresAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-2">
              <span>
                {t('ofRole', { role: t(`roles.${role}`) })}
                <span className="ml-3 text-ink-2 text-small">
                  {t('until', { when: sayByDate(expiresAt, reading) })}
                </span>
              </span>
              <ActionForm
                action={actions.revoke}
                submit={t('revoke')}
                kind="secondary"
                hidden={{ enterpriseId: company.id, id }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
