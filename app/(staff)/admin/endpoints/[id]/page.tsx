import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findEndpoint } from '#lib/notifications/queries/endpoint-list.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { changeEndpointForm } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('endpoints'))('title') };
}

/** One address: switched off or on, and for a webhook a new secret. */
export default async function EndpointPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requirePermission('organisation:manage');
  const endpoint = await findEndpoint(db, viewer, (await params).id);
  if (!endpoint) return notFound();
  const [t, locale, directory] = await Promise.all([
    getTranslations('endpoints'),
    getLocale(),
    getDirectory(db, viewer.districtId),
  ]);
  const { id, version, kind, name, host, unitCode, isActive } = endpoint;
  const unit = directory.units.get(unitCode);
  return (
    <>
      <PageHeader title={name} />
      <Facts
        facts={[
          { label: t('unit'), value: unit ? nameIn(locale, unit) : unitCode },
          { label: t('kind'), value: t(`kinds.${kind as 'webhook'}`) },
          { label: t('host'), value: host },
          { label: t('state'), value: t(isActive ? 'active' : 'inactive') },
        ]}
      />
      <div className="mt-6 flex flex-col gap-6">
        <ActionForm
          action={changeEndpointForm}
          submit={t(isActive ? 'switchOff' : 'switchOn')}
          kind={isActive ? 'danger' : 'primary'}
          hidden={{ id, version, act: isActive ? 'off' : 'on' }}
          label={t(isActive ? 'switchOff' : 'switchOn')}
        />
        {kind === 'webhook' && (
          <ActionForm
            action={changeEndpointForm}
            submit={t('renew')}
            kind="secondary"
            hidden={{ id, version, act: 'renew' }}
            label={t('renew')}
          />
        )}
      </div>
    </>
  );
}
