import { useTranslations } from 'next-intl';
import { areaName, type Reading, unitName } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/section.tsx';
import { Table } from '#components/ui/table.tsx';
import type { Inspection } from '#lib/cases/use-cases/inspect-case.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { personName } from './say-entry.ts';
import { sayGrounds } from './say-grounds.ts';

/** Who could see a case, who did, and why; of the case its number and whose hands it went through. */
export function InspectionReport({ of, reading }: { of: Inspection; reading: Reading }) {
  const t = useTranslations('audit');
  const status = useTranslations('status');
  const purposes = useTranslations('desk.contact.purposes');
  const person = (each: Parameters<typeof personName>[0]) => personName(each, reading.locale, t);
  const at = (moment: Temporal.Instant) => sayExactly(moment, reading);
  const purpose = (given: string | null) =>
    given && purposes.has(given as 'other') ? purposes(given as 'other') : '—';
  return (
    <article className="flex flex-col gap-8">
      <Section title={of.number}>
        <Facts
          facts={[
            { label: t('inspection.status'), value: status(of.status) },
            { label: t('inspection.submitted'), value: at(of.submittedAt) },
            { label: t('inspection.area'), value: areaName(of.areaCode, reading) || '—' },
            { label: t('inspection.confidential'), value: t(of.isConfidential ? 'inspection.yes' : 'inspection.no') },
          ]}
        />
      </Section>
      <Section title={t('inspection.mayRead', { count: of.mayRead.length })} lead={t('inspection.mayReadLead')}>
        <Table
          caption={t('inspection.mayRead', { count: of.mayRead.length })}
          rows={of.mayRead}
          rowKey={(row) => row.person.id}
          empty={<EmptyState title={t('inspection.nobody')} />}
          columns={[
            { key: 'who', header: t('columns.actor'), kind: 'name', cell: (row) => person(row.person) },
            { key: 'side', header: t('inspection.side'), cell: (row) => t(`sides.${row.person.kind}`) },
            {
              key: 'why',
              header: t('inspection.why'),
              cell: (row) => sayGrounds(row.grounds, t, reading).join(t('and')),
            },
          ]}
        />
      </Section>
      <Section title={t('inspection.parts')} lead={t('inspection.partsLead')}>
        <Table
          caption={t('inspection.parts')}
          rows={of.parts}
          rowKey={(row) => `${row.unitCode} ${row.assignedAt}`}
          empty={<EmptyState title={t('inspection.noParts')} />}
          columns={[
            { key: 'unit', header: t('inspection.unit'), kind: 'name', cell: (row) => unitName(row.unitCode, reading) },
            { key: 'part', header: t('inspection.part'), cell: (row) => t(`parts.${row.role}`) },
            { key: 'from', header: t('inspection.from'), cell: (row) => at(row.assignedAt) },
            { key: 'to', header: t('inspection.to'), cell: (row) => (row.endedAt ? at(row.endedAt) : '—') },
          ]}
        />
      </Section>
      <Section title={t('inspection.readings')} lead={t('inspection.readingsLead')}>
        <Table
          caption={t('inspection.readings')}
          rows={of.readings}
          rowKey={(row) => `${row.person?.id} ${row.at} ${row.way}`}
          empty={<EmptyState title={t('inspection.noReadings')} />}
          columns={[
            { key: 'at', header: t('columns.at'), cell: (row) => at(row.at) },
            { key: 'who', header: t('columns.actor'), kind: 'name', cell: (row) => person(row.person) },
            { key: 'way', header: t('inspection.way'), cell: (row) => t(`ways.${row.way}`) },
            {
              key: 'why',
              header: t('inspection.why'),
              cell: (row) => sayGrounds(row.grounds, t, reading).join(t('and')),
            },
            { key: 'address', header: t('columns.address'), cell: (row) => row.address ?? '—' },
          ]}
        />
      </Section>
      <Section title={t('inspection.unmasked')} lead={t('inspection.unmaskedLead')}>
        <Table
          caption={t('inspection.unmasked')}
          rows={of.unmasked}
          rowKey={(row) => `${row.person?.id} ${row.at}`}
          empty={<EmptyState title={t('inspection.noUnmasked')} />}
          columns={[
            { key: 'at', header: t('columns.at'), cell: (row) => at(row.at) },
            { key: 'who', header: t('columns.actor'), kind: 'name', cell: (row) => person(row.person) },
            { key: 'purpose', header: t('inspection.purpose'), cell: (row) => purpose(row.purpose) },
            { key: 'address', header: t('columns.address'), cell: (row) => row.address ?? '—' },
          ]}
        />
      </Section>
    </article>
  );
}
