import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EndpointTable } from '#components/notifications/endpoint-table.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { listEndpoints } from '#lib/notifications/queries/endpoint-list.ts';
import { ENDPOINT_KINDS } from '#lib/notifications/queries/endpoints.ts';
import { nameIn, shortNameIn } from '#lib/organisation/directory.ts';
import { findStoredSetting, getDirectory } from '#lib/organisation/queries.ts';
import { settingsOf } from '#lib/organisation/settings.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { addEndpointForm, saveNetworksForm } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('endpoints'))('title') };
}

/** Where units are told besides their people, and which inner addresses may be called. */
export default async function EndpointsPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, locale, directory, endpoints, stored] = await Promise.all([
    getTranslations('endpoints'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    listEndpoints(db, viewer),
    findStoredSetting(db, viewer.districtId, 'outward'),
  ]);
  const { outward } = settingsOf([{ name: 'outward', value: stored.value }]);
  const units = [...directory.units.values()].filter(({ isActive }) => isActive);
  const unitName = (code: string) => {
    const unit = directory.units.get(code);
    return unit ? shortNameIn(locale, unit) : code;
  };
  return (
    <div className="flex flex-col gap-10">
      <div>
        <PageHeader title={t('title')} lead={t('lead')} />
        <EndpointTable rows={endpoints.map((row) => ({ ...row, unit: unitName(row.unitCode) }))} />
      </div>
      <Section title={t('add')} lead={t('addLead')}>
        <ActionForm action={addEndpointForm} submit={t('addAct')} label={t('add')}>
          <FormSelect
            name="unitCode"
            label={t('unit')}
            options={units.map((unit) => ({ value: unit.code, label: `${unit.code} ${nameIn(locale, unit)}` }))}
          />
          <FormSelect
            name="kind"
            label={t('kind')}
            options={ENDPOINT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
          <FormText name="name" label={t('name')} hint={t('nameHint')} maxLength={60} />
          <FormText name="url" label={t('url')} hint={t('urlHint')} autoComplete="off" />
          <FormText name="secret" label={t('robotSecret')} hint={t('robotSecretHint')} autoComplete="off" optional />
        </ActionForm>
      </Section>
      <Section title={t('networks')} lead={t('networksLead')}>
        <ActionForm
          action={saveNetworksForm}
          submit={t('save')}
          hidden={{ version: stored.version }}
          label={t('networks')}
        >
          <FormTextarea
            name="networks"
            label={t('networksLabel')}
            hint={t('networksHint')}
            defaultValue={outward.privateNetworks.join('\n')}
            rows={4}
            optional
          />
        </ActionForm>
      </Section>
    </div>
  );
}
