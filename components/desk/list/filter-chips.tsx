import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { areaName, categoryName, type Reading, unitName } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { listAddress } from '#lib/cases/list-address.ts';
import type { CaseListQuery } from '#lib/cases/list-schema.ts';
import { sayDate } from '#lib/i18n/say-date.ts';

type Chip = { key: keyof CaseListQuery; label: string };

/** The filters that hold, each to be taken away by itself. */
export function FilterChips({
  query,
  reading,
  company,
}: {
  query: CaseListQuery;
  reading: Reading;
  company: string | null;
}) {
  const t = useTranslations();
  const chips = useChips(query, reading, company);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('desk.filter.active')} className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ key, label }) => (
        <li key={key}>
          <Link
            href={`/desk/cases?${listAddress(without(query, key))}`}
            aria-label={t('desk.filter.remove', { label })}
            className="inline-flex min-h-6 items-center gap-1 rounded bg-accent-soft px-2 text-accent hover:text-accent-strong"
          >
            {label}
            <X aria-hidden="true" className="size-3.5" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link href="/desk/cases" className="inline-flex min-h-6 items-center px-1 text-accent hover:underline">
            {t('desk.filter.clear')}
          </Link>
        </li>
      )}
    </ul>
  );
}

const without = (query: CaseListQuery, key: keyof CaseListQuery): CaseListQuery => {
  const { [key]: _, cursor: __, ...rest } = query;
  return rest;
};

/** What each filter says of itself. */
function useChips(query: CaseListQuery, reading: Reading, company: string | null): Chip[] {
  const t = useTranslations();
  const { locale } = reading;
  const date = (iso: string) => sayDate(iso, locale);
  const between = locale === 'en' ? ', ' : '、';
  const said: Partial<Record<keyof CaseListQuery, string | undefined>> = {
    q: query.q && t('desk.filter.chips.q', { words: query.q }),
    status: query.status?.map((each) => t(`status.${each}`)).join(between),
    open: query.open === undefined ? undefined : t(query.open ? 'desk.filter.openYes' : 'desk.filter.openNo'),
    light: query.light?.map((each) => t(`lights.${each}`)).join(between),
    overdue:
      query.overdue === undefined ? undefined : t(query.overdue ? 'desk.filter.overdueYes' : 'desk.filter.overdueNo'),
    waitsFor: query.waitsFor && t('desk.filter.chips.waitsFor', { unit: unitName(query.waitsFor, reading) }),
    due: query.due && t('desk.filter.chips.due', { date: date(query.due) }),
    delayedBy: query.delayedBy && t('desk.filter.chips.delayedBy', { unit: unitName(query.delayedBy, reading) }),
    supervised:
      query.supervised === undefined
        ? undefined
        : t(query.supervised ? 'desk.filter.supervisedYes' : 'desk.filter.supervisedNo'),
    unit: query.unit && unitName(query.unit, reading),
    category: query.category && categoryName(query.category, reading),
    area: query.area && areaName(query.area, reading),
    channel: query.channel && t(`desk.channels.${query.channel}`),
    class: query.class && t('desk.classTag', { class: query.class }),
    source: query.source && t('desk.filter.chips.source', { source: query.source }),
    enterprise: query.enterprise && (company ?? t('desk.filter.oneCompany')),
    from: query.from && t('desk.filter.chips.from', { date: date(query.from) }),
    to: query.to && t('desk.filter.chips.to', { date: date(query.to) }),
  };
  return Object.entries(said).flatMap(([key, label]) => (label ? [{ key: key as keyof CaseListQuery, label }] : []));
}
