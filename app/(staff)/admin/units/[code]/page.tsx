import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { UnitFields } from '#components/admin/staff/unit-fields.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { nameIn } from '#lib/organisation/directory.ts';
import { findUnitWithUse, listStoredUnits } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { openUnit, saveUnit } from '../actions.ts';
import { parentOptions } from '../parent-options.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.units'))('title') };
}

/** One unit: what it is called, where it stands, what hangs on it, and closing it. */
export default async function UnitPage({ params }: { params: Promise<{ code: string }> }) {
  const viewer = await requirePermission('organisation:manage');
  const { code } = await params;
  const [t, locale, units, found] = await Promise.all([
    getTranslations('staff.units'),
    getLocale(),
    listStoredUnits(db, viewer),
    findUnitWithUse(db, viewer.districtId, code.slice(0, 40).replaceAll('\u0000', '')),
  ]);
  if (!found) notFound();
  const { unit, use } = found;
  const hidden = { code: unit.code, version: unit.version };
  return (
    <div className="flex flex-col gap-10">
      <div>
        <Breadcrumb crumbs={[{ label: t('title'), href: '/admin/units' }]} />
        <PageHeader title={nameIn(locale, unit)} />
        <Facts
          facts={[
            { label: t('code'), value: unit.code },
            { label: t('kind'), value: t(`kinds.${unit.kind as 'department'}`) },
            { label: t('state'), value: t(unit.isActive ? 'open' : 'closed') },
            { label: t('use'), value: t('useSentence', use) },
          ]}
        />
      </div>
      <section>
        <h2 className="mb-4 text-heading">{t('edit')}</h2>
        <ActionForm action={saveUnit} submit={t('save')} preview={t('preview')} hidden={hidden}>
          <UnitFields parents={parentOptions(units, locale, unit.code)} unit={unit} />
        </ActionForm>
      </section>
      {unit.kind !== 'office' && (
        <section>
          <h2 className="text-heading">{t(unit.isActive ? 'closeTitle' : 'openTitle')}</h2>
          <p className="mb-4 text-ink-2">{t(unit.isActive ? 'closeLead' : 'openLead')}</p>
          {unit.isActive ? (
            <ActionForm
              action={openUnit}
              submit={t('close')}
              preview={t('closePreview')}
              kind="danger"
              hidden={{ ...hidden, isOpen: 'false' }}
            />
          ) : (
            <ActionForm
              action={openUnit}
              submit={t('openAgain')}
              kind="secondary"
              hidden={{ ...hidden, isOpen: 'true' }}
            />
          )}
        </section>
      )}
    </div>
  );
}
