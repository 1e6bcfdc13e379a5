import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { companyColumn } from '#components/enterprises/company-column.tsx';
import { choiceStyle } from '#components/ui/choice-style.ts';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayMoney } from '#lib/i18n/say-number.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { DeskLine, DeskTab } from '#lib/service-packages/queries/desk-list.ts';
import type { SuggestedCompany } from '#lib/service-packages/queries/suggestions.ts';
import { localTimeOf } from '#lib/shared/local-time.ts';
import { ReasonList } from './reason-list.tsx';

type PackageTableProps = {
  tab: DeskTab;
  lines: readonly DeskLine[];
  reading: Reading;
  /** each has a box to be ticked, inside a `Selection` */
  isChosen: boolean;
};

/** Versions of a tab, each leading to the company's package; those the companies hold as a ledger. */
export function PackageTable({ tab, lines, reading, isChosen }: PackageTableProps) {
  const t = useTranslations('packages.desk');
  const packages = useTranslations('packages');
  const batches = useTranslations('batches');
  const { locale, timeZone } = reading;
  const dayOf = (at: Date) => sayDate(localTimeOf(at.getTime(), timeZone), locale);
  const ledger = useLedger(reading, dayOf);
  const isGiven = tab === 'ledger' || tab === 'unreceived';
  const version: Column<DeskLine> = {
    key: 'version',
    header: t('version'),
    cell: ({ number, status }) => (
      <span className="flex items-baseline gap-x-2 whitespace-nowrap">
        {packages('version', { number })} {isGiven || <Tag>{packages(`status.${status}`)}</Tag>}
      </span>
    ),
  };
  const choice: Column<DeskLine> = {
    key: 'choice',
    header: batches('choose'),
    cell: (line) => (
      <input
        type="checkbox"
        name="n"
        value={line.uscc}
        aria-label={batches('chooseOne', { company: ownNameIn(locale, line) })}
        className={choiceStyle}
      />
    ),
  };
  const making: Column<DeskLine>[] = [
    { key: 'composer', header: t('composedBy'), cell: ({ composer }) => ownNameIn(locale, composer) },
    { key: 'since', header: t('since'), cell: ({ composedAt }) => dayOf(composedAt) },
  ];
  const table = (
    <Table
      caption={t(`tabs.${tab}`)}
      rows={lines}
      rowKey={({ enterpriseId, number }) => `${enterpriseId} ${number}`}
      empty={<p className="py-6 text-ink-2">{t(`empty.${tab}`)}</p>}
      columns={[
        ...(isChosen ? [choice] : []),
        companyColumn({ header: t('company'), locale, page: 'package', ...(isGiven && { below: creditCode }) }),
        version,
        ...(isGiven ? ledger : making),
      ]}
    />
  );
  // Names, dates and sums stand whole: the ledger is wide, and lines break between them.
  return isGiven ? <div className="break-keep">{table}</div> : table;
}

const creditCode = ({ uscc }: DeskLine) => (
  <span className="block font-normal text-ink-3 text-small tabular-nums">{uscc}</span>
);

/** 台账: who looks after the company, when it got its package and signed, what it has been granted and asks for. */
function useLedger({ locale }: Reading, dayOf: (at: Date) => string): Column<DeskLine>[] {
  const t = useTranslations('packages.desk');
  const tiers = useTranslations('figures.tiers');
  const named = (roles: readonly string[]) => (line: DeskLine) =>
    line.team
      .filter(({ role }) => roles.includes(role))
      .map((person) => ownNameIn(locale, person))
      .join(locale === 'en' ? ', ' : '、') || '—';
  return [
    { key: 'tier', header: t('tier'), cell: ({ tier }) => (tier ? tiers(tier) : '—') },
    { key: 'leader', header: t('leader'), cell: named(['leader']) },
    { key: 'steward', header: t('steward'), cell: named(['industry-steward', 'area-steward']) },
    { key: 'officer', header: t('officer'), cell: named(['service-officer']) },
    {
      key: 'handed-over',
      header: t('handedOver'),
      cell: ({ handedOverOn }) => (handedOverOn ? sayDate(handedOverOn, locale) : '—'),
    },
    { key: 'received', header: t('received'), cell: ({ receivedAt }) => (receivedAt ? dayOf(receivedAt) : '—') },
    {
      key: 'enjoyed',
      header: t('enjoyed'),
      kind: 'number',
      cell: ({ granted, grantedAmount }) =>
        grantedAmount > 0
          ? t('enjoyedAmount', { count: granted, amount: sayMoney(String(grantedAmount), locale) })
          : t('enjoyedValue', { count: granted }),
    },
    { key: 'requests', header: t('requests'), kind: 'number', cell: ({ openCases }) => openCases },
  ];
}

/** Companies that should get a version, with why. */
export function SuggestedTable({ companies, reading }: { companies: readonly SuggestedCompany[]; reading: Reading }) {
  const t = useTranslations('packages.desk');
  const tiers = useTranslations('figures.tiers');
  return (
    <Table
      caption={t('tabs.suggested')}
      rows={companies}
      rowKey={({ id }) => id}
      empty={<p className="py-6 text-ink-2">{t('empty.suggested')}</p>}
      columns={[
        companyColumn({ header: t('company'), locale: reading.locale, page: 'package' }),
        { key: 'tier', header: t('tier'), cell: ({ tier }) => tiers(tier) },
        {
          key: 'why',
          header: t('why'),
          cell: ({ reasons, isWaiting }) => (
            <>
              <ReasonList reasons={reasons} locale={reading.locale} />
              {isWaiting && <Tag>{t('waiting')}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}
