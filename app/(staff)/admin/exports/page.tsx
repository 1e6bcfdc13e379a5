import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { FormRadios, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { listExportsToDecide } from '#lib/cases/queries/exports.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../desk/reading.ts';
import { decide } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('toDecide') };
}

/** Lists with contacts that somebody asks to take along: the purpose and the number, never the list. */
export default async function ExportsToDecidePage() {
  const viewer = await requirePermission('exports:approve');
  const [t, reading] = await Promise.all([getTranslations('exports'), readingOf(viewer)]);
  const waiting = await listExportsToDecide(db, viewer, reading.now);
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={t('toDecide')} lead={t('toDecideLead')} />
      {waiting.length === 0 && <EmptyState title={t('toDecideEmpty')}>{t('toDecideEmptyText')}</EmptyState>}
      {waiting.map(({ id, askedBy, askedAt, purpose, query, rows }) => (
        <section key={id} className="flex flex-col gap-3 border-line border-b pb-6">
          <h2 className="text-heading">{purpose}</h2>
          <Facts
            facts={[
              { label: t('who'), value: `${ownNameIn(reading.locale, askedBy)} · ${askedBy.login}` },
              { label: t('askedAt'), value: sayExactly(askedAt, reading) },
              { label: t('rows'), value: rows },
              { label: t('filters'), value: query ? decodeURIComponent(query.replaceAll('+', ' ')) : t('allRows') },
            ]}
          />
          <ActionForm action={decide} submit={t('decide')} label={purpose} hidden={{ id }}>
            <FormRadios
              name="decision"
              label={t('decision')}
              options={(['approve', 'refuse'] as const).map((value) => ({ value, label: t(value) }))}
              inline
            />
            <FormText name="note" label={t('note')} maxLength={300} optional />
          </ActionForm>
        </section>
      ))}
    </div>
  );
}
