import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { homeOf } from '#lib/access/domain/home.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { actFor } from './actions.ts';

type Search = { searchParams: Promise<{ next?: string | string[]; company?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access.actingFor'))('title') };
}

/** For which of one's companies one acts; `company` is the one that what was opened belongs to. */
export default async function ActingForPage({ searchParams }: Search) {
  const viewer = await requireViewer();
  const { next, company: asked } = await searchParams;
  if (viewer.kind !== 'company') return redirect(homeOf(viewer));
  const [t, roles, locale] = await Promise.all([
    getTranslations('access.actingFor'),
    getTranslations('admission.company.roles'),
    getLocale(),
  ]);
  const { companies } = viewer;
  const meant = companies.find(({ enterpriseId }) => enterpriseId === asked);
  const chosen = meant?.enterpriseId ?? viewer.memberships[0]?.enterpriseId;
  const path = safeReturnPath(typeof next === 'string' ? next : undefined);
  return (
    <div className="max-w-column">
      <PageHeader title={t('title')} lead={meant ? t('leadMeant', { company: ownNameIn(locale, meant) }) : t('lead')} />
      {companies.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <ActionForm action={actFor} submit={t('submit')} hidden={path ? { next: path } : {}}>
          <FormRadios
            name="enterpriseId"
            label={t('label')}
            defaultValue={chosen}
            options={companies.map(({ enterpriseId, role, ...company }) => ({
              value: enterpriseId,
              label: ownNameIn(locale, company),
              hint: roles(role),
            }))}
          />
        </ActionForm>
      )}
    </div>
  );
}
